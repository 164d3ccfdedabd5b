package org.onevisit.app.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What a new password must be: the engine's own rules, and none that is guessed first. */
@Component
class PasswordRules extends AbstractProcessEnginePlugin {

  private final Environment environment;

  PasswordRules(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var rules = new DefaultPasswordPolicyImpl();
    rules.getRules().add(new GuessedFirst(knownToAll()));
    engine.setPasswordPolicy(rules);
  }

  /** In the demo everybody has the one that everybody knows. */
  private Set<String> knownToAll() {
    var demo = environment.acceptsProfiles(Profiles.of("demo"));
    return demo ? Set.of(DemoPeople.PASSWORD) : Set.of();
  }
}
