package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNumberTest {

  private static final LocalDate FILED = LocalDate.of(2026, 4, 10);

  @Test
  void readsAsDayCountySerialAndCheck() {
    CaseNumber number = new CaseNumber(FILED, "330106", 123);
    assertThat(number).hasToString("202604103301060001232");
    assertThat(CaseNumber.parse("202604103301060001232")).isEqualTo(number);
  }

  @Property
  void findsEveryMistypedDigit(
      @ForAll @IntRange(min = 1, max = 999_999) int serial,
      @ForAll @IntRange(max = 20) int place,
      @ForAll @IntRange(max = 9) int typed) {
    StringBuilder number = new StringBuilder(new CaseNumber(FILED, "330106", serial).toString());
    Assume.that(number.charAt(place) != '0' + typed);
    number.setCharAt(place, (char) ('0' + typed));
    assertThatThrownBy(() -> CaseNumber.parse(number.toString()))
        .hasMessage("The last digit of the case number does not fit the others");
  }

  @ParameterizedTest
  @CsvSource({"3301, 1", "330106, 0", "330106, 1000000"})
  void refusesWhatDoesNotFit(String county, int serial) {
    assertThatThrownBy(() -> new CaseNumber(FILED, county, serial))
        .isInstanceOf(CatalogueException.class);
  }
}
