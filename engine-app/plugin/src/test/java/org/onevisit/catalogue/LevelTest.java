package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

  @ParameterizedTest(name = "village 330182101206 lies in {0} {1}")
  @CsvSource({
    "province, 33",
    "city, 3301",
    "county, 330182",
    "township, 330182101",
    "village, 330182101206"
  })
  void findsTheRegionOfALevel(String level, String region) {
    assertThat(Level.named(level).truncate("330182101206")).isEqualTo(region);
    assertThat(Level.of(region)).isEqualTo(Level.named(level));
  }

  @Test
  void refusesALevelBelowTheRegion() {
    assertThatThrownBy(() -> Level.TOWNSHIP.truncate("330106"))
        .hasMessage("Region '330106' lies above the level 'township'");
  }

  @Test
  void namesTheKnownLevelsWhenAskedForAnother() {
    assertThatThrownBy(() -> Level.named("district"))
        .hasMessage(
            "Level 'district' is unknown. Known levels: [province, city, county, township, village]");
  }
}
