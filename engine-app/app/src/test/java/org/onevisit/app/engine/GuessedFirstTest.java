package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Which passwords may be chosen outside the demo and in it. */
class GuessedFirstTest {

  private static final GuessedFirst RULE = new GuessedFirst(Set.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        DemoPeople.PASSWORD,
        "OneVisit-2027",
        "Password-123",
        "P@ssw0rd2026!",
        "Qwertyuiop1!",
        "Welcome-2026",
        "Aaaaaaaaaa-1",
        "1qaz2wsx3edC-",
        "Xiaomei-2026"
      })
  void refusesWhatIsTriedFirst(String common) {
    var liu = new UserEntity("liuxm");
    liu.setFirstName("Xiaomei");
    liu.setLastName("Liu");

    assertThat(RULE.execute(common, liu)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"marble-Ferry-41-oboe", "tR7#kq-Vb2!xe", "湖边的灯笼-Moss-7-gale"})
  void takesWhatNobodyTries(String uncommon) {
    assertThat(RULE.execute(uncommon)).isTrue();
  }

  @Test
  void isQuickAboutPasswordsOfAnyLength() {
    assertThat(RULE.execute("a1-B".repeat(100_000))).isFalse();
  }

  @Test
  void allowsThePasswordOfTheDemoInTheDemoAlone() {
    try (var demo = new Closing(engine("demo"))) {
      demo.hire(DemoPeople.PASSWORD);
    }
    try (var installation = new Closing(engine("postgres"))) {
      assertThatExceptionOfType(ProcessEngineException.class)
          .isThrownBy(() -> installation.hire(DemoPeople.PASSWORD));
      assertThat(installation.engine.getIdentityService().createUserQuery().count()).isZero();
    }
  }

  private static ProcessEngine engine(String profile) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:passwords-" + profile);
    configuration.setProcessEngineName(profile);
    configuration.setEnablePasswordPolicy(true);
    configuration.getProcessEnginePlugins().add(new PasswordRules(environment));
    return configuration.buildProcessEngine();
  }

  private record Closing(ProcessEngine engine) implements AutoCloseable {

    void hire(String password) {
      var clerk = engine.getIdentityService().newUser("clerk");
      clerk.setPassword(password);
      engine.getIdentityService().saveUser(clerk);
    }

    @Override
    public void close() {
      engine.close();
    }
  }
}
