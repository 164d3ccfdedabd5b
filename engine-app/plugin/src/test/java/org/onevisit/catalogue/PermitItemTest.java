package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermitItemTest {

  private static final LocalDate LAST_OLD_DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2026, 7, 1);

  private final PermitItem item =
      new PermitItem(
          "nurse-registration",
          List.of(Material.of(diploma())),
          List.of(
              ClockSpec.of(decision(20, "2020-03-27", "2026-06-30")),
              ClockSpec.of(decision(10, "2026-07-01", ""))),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new TrustGate(Map.of()));

  @Test
  void readsAMaterialFromItsRow() {
    Material diploma = item.material("diploma", LAST_OLD_DAY);
    assertThat(diploma.necessity()).isEqualTo(Material.Necessity.NECESSARY);
    assertThat(diploma.source()).isEqualTo(Material.Source.SHARED);
    assertThat(diploma.trustFirst()).isTrue();
    assertThat(diploma.status()).isEqualTo(LegalStatus.CONFIGURATION);
    assertThat(diploma.validTo()).isNull();
    assertThat(item.materialsOn(FIRST_NEW_DAY)).containsExactly(diploma);
  }

  @Test
  void appliesTheLawOfTheDay() {
    assertThat(item.clock("decision", LAST_OLD_DAY).promisedLimit())
        .isEqualTo(TimeLimit.workingDays(20));
    assertThat(item.clock("decision", FIRST_NEW_DAY).promisedLimit())
        .isEqualTo(TimeLimit.workingDays(10));
  }

  @Test
  void namesWhatIsInForceWhenAskedForSomethingElse() {
    assertThatThrownBy(() -> item.clock("decison", LAST_OLD_DAY))
        .hasMessage(
            "Item 'nurse-registration' has 0 rows for clock 'decison' on 2026-06-30, expected one."
                + " In force then: [decision]");
  }

  @Test
  void namesTheColumnItCannotRead() {
    Map<String, Object> row = decision(20, "2020-03-27", "");
    row.put("unit", "WEEK");
    assertThatThrownBy(() -> ClockSpec.of(row))
        .hasMessageStartingWith("Column 'unit' holds 'WEEK', expected one of [WORKING_DAY,");
  }

  private static Map<String, Object> diploma() {
    return Map.of(
        "material", "diploma",
        "nameZh", "学历证书",
        "nameEn", "Diploma",
        "necessity", "necessary",
        "source", "shared",
        "trustFirst", true,
        "sharedLicence", "diploma",
        "legalBasis", "护士条例 art 8",
        "status", "configuration",
        "validFrom", "2020-03-27");
  }

  private static Map<String, Object> decision(int promised, String validFrom, String validTo) {
    Map<String, Object> row = new HashMap<>();
    row.put("clock", "decision");
    row.put("startEvent", "accepted");
    row.put("statutoryLength", 20);
    row.put("promisedLength", promised);
    row.put("unit", "WORKING_DAY");
    row.put("extension", 10L);
    row.put("extensionBy", "agencyHead");
    row.put("effect", "person");
    row.put("legalBasis", "护士条例 art 8");
    row.put("status", "law");
    row.put("validFrom", validFrom);
    row.put("validTo", validTo);
    return row;
  }
}
