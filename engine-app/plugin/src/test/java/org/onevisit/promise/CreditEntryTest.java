package org.onevisit.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.catalogue.CreditTerm;
import org.onevisit.catalogue.Standing;

/** What speaks against an applicant, under either setting of what an objection does meanwhile. */
class CreditEntryTest {

  private static final Instant FOUND = Instant.parse("2026-11-02T01:00:00Z");

  @ParameterizedTest(name = "{0}: {1} where it counts while objected to, {2} where not")
  @CsvSource({
    "COUNTS, true, true",
    "OBJECTED, true, false",
    "REPAIR_ASKED, true, true",
    "CORRECTED, false, false",
    "REPAIRED, false, false"
  })
  void countsUnlessClearedOrSuspendedByAnObjection(
      CreditState state, boolean countingMeanwhile, boolean suspended) {
    assertThat(in(state).counts(law(true))).isEqualTo(countingMeanwhile);
    assertThat(in(state).counts(law(false))).isEqualTo(suspended);
  }

  private static CreditTerm.Objection law(boolean countsMeanwhile) {
    return new CreditTerm.Objection(5, countsMeanwhile, "configuration");
  }

  private static CreditEntry in(CreditState state) {
    return new CreditEntry(
        "subject",
        "case",
        "SCAN_EQUALS_ORIGINAL.diploma",
        Standing.BROKEN_PROMISE,
        "health330106",
        FOUND,
        LocalDate.of(2031, 11, 2),
        state,
        Plea.NONE,
        null,
        FOUND,
        "law");
  }
}
