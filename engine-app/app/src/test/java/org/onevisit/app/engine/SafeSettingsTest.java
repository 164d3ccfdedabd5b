package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SafeSettingsTest {

  private final ApplicationContextRunner installation =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(SafeSettings.class)
          .withPropertyValues(Installation.SAFE)
          .withPropertyValues("spring.profiles.active=postgres", "onevisit.licence.passphrase=x");

  @Test
  void asShippedAreSafeBehindAProxyWithAnAddressAndAPassphrase() {
    installation.run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda.bpm.authorization.enabled=false",
        "camunda.bpm.authorization.tenant-check-enabled=false",
        "camunda.bpm.admin-user.id=demo",
        "camunda.bpm.webapp.csrf.enable-secure-cookie=false",
        "camunda.bpm.generic-properties.properties.enableExpressionsInAdhocQueries=true",
        "camunda.bpm.generic-properties.properties.javaSerializationFormatEnabled=true",
        "camunda.bpm.generic-properties.properties.deserializationTypeValidationEnabled=false",
        "camunda.bpm.generic-properties.properties.enablePasswordPolicy=false",
        "spring.h2.console.enabled=true",
        "management.endpoints.web.exposure.include=health,heapdump",
        "management.endpoints.web.exposure.include=*",
        "server.error.include-stacktrace=always",
        "server.error.include-message=always",
        "server.error.include-exception=true",
        "server.servlet.session.cookie.http-only=false",
        "server.servlet.session.cookie.secure=false",
        "server.forward-headers-strategy=none",
        "server.forward-headers-strategy=framework",
        "spring.security.oauth2.client.provider.sso.issuer-uri=http://sso.example",
        "onevisit.licence.passphrase=demo-seal",
        "onevisit.licence.passphrase=",
        "onevisit.licence.public-url=http://localhost:8080"
      })
  void withOneThatIsUnsafeAreRefusedByItsName(String setting) {
    var property = setting.replaceFirst("=.*", "");

    installation
        .withPropertyValues(setting)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .isInstanceOf(UnsafeSettings.class)
                    .hasMessageContaining(property + ": "));
  }

  @Test
  void needNoProxyWhereTheApplicationSpeaksTlsItself() {
    installation
        .withPropertyValues("server.forward-headers-strategy=none", "server.ssl.key-store=tls.p12")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void ofTheDemoAreLeftAlone() {
    installation
        .withPropertyValues("spring.profiles.active=demo", "spring.h2.console.enabled=true")
        .run(context -> assertThat(context).hasNotFailed());
  }
}
