package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.onevisit.clock.CalendarYear.Status;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** One setting says whose working days count and in whose time. */
class JurisdictionPropertiesTest {

  private final ApplicationContextRunner settings =
      new ApplicationContextRunner().withUserConfiguration(Settings.class);

  @Test
  void isChinaInChineseTimeWhenNothingIsSaid() {
    settings.run(
        context -> {
          var jurisdiction = context.getBean(JurisdictionProperties.class).jurisdiction();
          assertThat(jurisdiction.calendar()).isEqualTo("CN");
          assertThat(jurisdiction.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        });
  }

  @Test
  void isAnotherCountryInItsOwnTime() {
    settings
        .withPropertyValues(
            "onevisit.jurisdiction.country=JP", "onevisit.jurisdiction.zone=Asia/Tokyo")
        .run(
            context -> {
              var jurisdiction = context.getBean(JurisdictionProperties.class).jurisdiction();
              assertThat(jurisdiction.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
              assertThat(jurisdiction.years())
                  .isNotEmpty()
                  .allMatch(year -> year.status() == Status.PROVISIONAL);
            });
  }

  @Test
  void isNotChinaInAnotherTime() {
    settings
        .withPropertyValues("onevisit.jurisdiction.zone=Europe/Berlin")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasStackTraceContaining("all of CN counts by Asia/Shanghai"));
  }

  @Configuration
  @EnableConfigurationProperties(JurisdictionProperties.class)
  static class Settings {}
}
