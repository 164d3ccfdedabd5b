package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  private final Agencies agencies = Agencies.shipped();

  @ParameterizedTest(name = "{0} of {2} at level {1} is {3}")
  @CsvSource({
    "health, COUNTY, 330106, 杭州市西湖区卫生健康局",
    "health, CITY, 330106, 杭州市卫生健康委员会",
    "civilAffairs, PROVINCE, 330110, 浙江省民政厅",
    "publicSecurity, COUNTY, 330110, 杭州市公安局余杭区分局",
    "window, TOWNSHIP, 330110110, 瓶窑镇便民服务中心"
  })
  void findsTheCompetentAgency(String function, Level level, String region, String name) {
    assertThat(agencies.of(function, level, region, TODAY)).map(Agency::name).contains(name);
  }

  @ParameterizedTest(name = "nobody: {0} of {2} at level {1}")
  @CsvSource({"fire, COUNTY, 330106", "health, COUNTY, 330102", "window, TOWNSHIP, 330106"})
  void findsNobodyWhereThereIsNoAgency(String function, Level level, String region) {
    assertThat(agencies.of(function, level, region, TODAY)).isEmpty();
  }

  @Test
  void findsNobodyBeforeTheAgencyWasFounded() {
    assertThat(agencies.of("health", Level.COUNTY, "330106", LocalDate.of(2018, 12, 31))).isEmpty();
    assertThat(agencies.of("health", Level.COUNTY, "330106", LocalDate.of(2019, 1, 1))).isPresent();
  }

  @Test
  void knowsTheFunctionsAModelMayName() {
    assertThat(agencies.functions())
        .containsExactly(
            "agriculture",
            "civilAffairs",
            "education",
            "enforcement",
            "government",
            "health",
            "housingConstruction",
            "marketSupervision",
            "medicalInsurance",
            "naturalResources",
            "publicSecurity",
            "socialSecurity",
            "sports",
            "villageCommittee",
            "waterResources",
            "window");
  }

  @Test
  void placesEveryAgencyInAKnownRegion() {
    Regions regions = Regions.shipped();
    assertThat(agencies.all()).hasSize(91).allMatch(a -> regions.byCode(a.region()).isPresent());
  }

  @Test
  void callsAgenciesByWhatTheEngineTakesAsTenant() {
    assertThat(agencies.all()).extracting(Agency::id).allMatch(id -> id.matches("[a-zA-Z0-9]+"));
  }

  @Test
  void refusesAnAgencyCalledOtherwise() {
    assertThatThrownBy(
            () -> new Agency("health3301", "", "", "health", "330106", TODAY, null, null))
        .hasMessage("Agency 'health3301' should be called 'health330106', its function and region");
  }

  @Test
  void refusesAnAgencyListedTwice() {
    String fire = "{\"id\": \"fire33\", \"function\": \"fire\", \"region\": \"33\"}";
    String twice = "{\"agencies\": [%s, %s]}".formatted(fire, fire);
    assertThatThrownBy(() -> Agencies.from(new StringReader(twice)))
        .hasMessage("Agency 'fire33' is listed twice");
  }
}
