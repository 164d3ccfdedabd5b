package org.onevisit.app.engine;

import static java.util.function.Predicate.isEqual;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * An installation does not start with a setting that would open it to anybody. All such settings
 * are told at once, before anything else is done.
 */
@Configuration
@Profile("!demo")
class SafeSettings {

  private static final Predicate<String> ON = isEqual("true");
  private static final Predicate<String> OFF = isEqual("false");
  private static final Predicate<String> NEVER = isEqual("never");
  private static final String COOKIES = "cookies must travel encrypted: leave it true";
  private static final String ERRORS =
      "errors must not show how the server is made: leave it never";
  private static final String CODE = "data would become code: leave it as it comes";

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("camunda.bpm.authorization.enabled", ON, "leave it true"),
          new Setting("camunda.bpm.authorization.tenant-check-enabled", ON, "leave it true"),
          new Setting(
              "camunda.bpm.admin-user.id",
              String::isEmpty,
              "remove it and its password: the first administrator is made at the first start"),
          new Setting("camunda.bpm.webapp.csrf.enable-secure-cookie", ON, COOKIES),
          new Setting(engine("enableExpressionsInAdhocQueries"), OFF, CODE),
          new Setting(engine("javaSerializationFormatEnabled"), OFF, CODE),
          new Setting(engine("deserializationTypeValidationEnabled"), ON, CODE),
          new Setting(engine("enablePasswordPolicy"), ON, "leave it true"),
          new Setting("spring.h2.console.enabled", OFF, "leave it false"),
          new Setting(
              "management.endpoints.web.exposure.include",
              SafeSettings::isHarmless,
              "expose nothing but health, info, metrics and prometheus"),
          new Setting("server.error.include-stacktrace", NEVER, ERRORS),
          new Setting("server.error.include-message", NEVER, ERRORS),
          new Setting("server.error.include-exception", OFF, "leave it false"),
          new Setting("server.servlet.session.cookie.http-only", ON, "leave it true"),
          new Setting("server.servlet.session.cookie.secure", ON, COOKIES),
          new Setting(
              "spring.security.oauth2.client.provider.sso.issuer-uri",
              issuer -> issuer.isEmpty() || issuer.startsWith("https://"),
              "give the https address of the directory"),
          new Setting(
              "onevisit.licence.passphrase",
              phrase -> !phrase.isBlank() && !phrase.equals("demo-seal"),
              "set one of your own by environment, ONEVISIT_LICENCE_PASSPHRASE"),
          new Setting(
              "onevisit.licence.public-url",
              url -> url.startsWith("https://"),
              "give the https address people reach this by"));

  @Bean
  static BeanFactoryPostProcessor unsafeSettingsAreRefused(Environment environment) {
    return beans -> refuse(environment);
  }

  private static void refuse(Environment environment) {
    var unsafe = new ArrayList<String>();
    for (var setting : SETTINGS) {
      if (!setting.safe().test(value(environment, setting.property()))) {
        unsafe.add(setting.property() + ": " + setting.cure());
      }
    }
    if (!isEncrypted(environment)) {
      unsafe.add(
          "server.forward-headers-strategy: say native and put a TLS proxy in front that sets"
              + " X-Forwarded-For and X-Forwarded-Proto anew, or set server.ssl");
    }
    if (!unsafe.isEmpty()) {
      throw new UnsafeSettings(unsafe);
    }
  }

  private static boolean isEncrypted(Environment environment) {
    return value(environment, "server.forward-headers-strategy").equalsIgnoreCase("native")
        || environment.containsProperty("server.ssl.bundle")
        || environment.containsProperty("server.ssl.key-store")
        || environment.containsProperty("server.ssl.certificate");
  }

  private static boolean isHarmless(String endpoints) {
    return Set.of("health", "info", "metrics", "prometheus")
        .containsAll(StringUtils.commaDelimitedListToSet(endpoints.replace(" ", "")));
  }

  private static String value(Environment environment, String property) {
    return environment.getProperty(property, "");
  }

  private static String engine(String property) {
    return "camunda.bpm.generic-properties.properties." + property;
  }

  /**
   * @param safe whether a value is
   */
  private record Setting(String property, Predicate<String> safe, String cure) {}
}
