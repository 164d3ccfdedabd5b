package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private final Regions regions = Regions.shipped();

  @Test
  void holdsTheProvinceWithItsElevenCities() {
    assertThat(regions.byCode("33")).map(Region::name).contains("浙江省");
    assertThat(regions.within("33")).hasSize(11).allMatch(r -> r.level() == Level.CITY);
    assertThat(regions.within("3301")).hasSize(13);
  }

  @Test
  void reachesDownToTheVillage() {
    assertThat(regions.within("330182101"))
        .extracting(Region::name)
        .containsExactly("昴畈村", "林茶村", "齐平村");
  }

  @Test
  void holdsTheParentOfEveryRegion() {
    assertThat(regions.all())
        .filteredOn(region -> region.level() != Level.PROVINCE)
        .allMatch(region -> region.parent().flatMap(regions::byCode).isPresent());
  }

  @Test
  void namesEveryRegionInBothLanguages() {
    assertThat(regions.all())
        .extracting(Region::name, Region::nameEn)
        .allSatisfy(names -> assertThat(names.toList()).allMatch(Predicate.not(""::equals)));
  }

  @Test
  void refusesARegionListedTwice() {
    String twice = "{\"regions\": [{\"code\": \"33\"}, {\"code\": \"33\"}]}";
    assertThatThrownBy(() -> Regions.from(new StringReader(twice)))
        .hasMessage("Region '33' is listed twice");
  }
}
