package org.onevisit.app.engine;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Year;
import java.time.ZoneId;
import org.onevisit.calendar.JollydayYears;
import org.onevisit.calendar.Jurisdiction;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose working days are counted.
 *
 * @param country {@code CN}, by the shipped notices; or another that Jollyday knows
 * @param zone its legal time, by which every day begins and ends
 */
@Validated
@ConfigurationProperties("onevisit.jurisdiction")
record JurisdictionProperties(
    @DefaultValue("CN") @NotBlank String country,
    @DefaultValue("Asia/Shanghai") @NotNull ZoneId zone) {

  private static final int YEARS_AHEAD = 5;

  Jurisdiction jurisdiction() {
    if (isChina()) {
      return Jurisdiction.china();
    }
    var year = Year.now(zone).getValue();
    return Jurisdiction.mondayToFriday(
        country, zone, JollydayYears.of(country, year - 1, year + YEARS_AHEAD));
  }

  @AssertTrue(message = "the zone must be one of the country: all of CN counts by Asia/Shanghai")
  boolean isZoneOfCountry() {
    return !isChina() || Jurisdiction.china().zone().equals(zone);
  }

  private boolean isChina() {
    return Jurisdiction.china().calendar().equals(country);
  }
}
