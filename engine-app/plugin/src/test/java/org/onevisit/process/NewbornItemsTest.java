package org.onevisit.process;

import static org.onevisit.process.Applications.newborn;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.casefile.CaseState;
import org.onevisit.licence.LicenceState;

/** What belongs to a newborn can be applied for one by one, too. */
class NewbornItemsTest {

  private static final String ITEMS =
      """
      birth-certificate, health330106, birthRecordDiffers
      household-registration, publicSecurity330106, nameNotPermitted
      medical-insurance-enrolment, medicalInsurance330106, enrolledElsewhere
      social-security-card, socialSecurity330106, cardHeld
      """;

  @RegisterExtension
  static final PermitEngine permits =
      PermitEngine.covering(
          "birth-certificate",
          "household-registration",
          "medical-insurance-enrolment",
          "social-security-card");

  @ParameterizedTest
  @CsvSource(textBlock = ITEMS)
  void isGrantedAndHandedOver(String item, String agency, String ground) {
    accepted(item)
        .waitsFor(agency, "Task_DecideApplication")
        .does("officer2", "Task_DecideApplication", "decision", "grant")
        .licenceIs(LicenceState.VALID)
        .handsOver()
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @ParameterizedTest
  @CsvSource(textBlock = ITEMS)
  void isRefusedByTwoOfficersOrComesBack(String item, String agency, String ground) {
    accepted(item)
        .proposesRefusal("officer2", ground, "不符合条件")
        .waitsFor(agency, "Task_CountersignRefusal")
        .returnsRefusal("officer3")
        .proposesRefusal("officer2", ground, "不符合条件")
        .does("officer3", "Task_CountersignRefusal", "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE)
        .hasEnded();
  }

  @ParameterizedTest
  @CsvSource(textBlock = ITEMS)
  void isNotAcceptedOrWithdrawn(String item, String agency, String ground) {
    permits
        .applyFor(item, answers(item))
        .declines("officer1", "Task_CheckApplication", "材料不实")
        .is(CaseState.NOT_ACCEPTED)
        .hasEnded();
    accepted(item).withdraws().is(CaseState.WITHDRAWN).hasEnded();
  }

  private static PermitCase accepted(String item) {
    var accepted =
        permits
            .applyFor(item, answers(item))
            .uploadAll()
            .does("officer1", "Task_CheckApplication", "acceptance", "accept");
    return item.equals("household-registration")
        ? accepted.does("officer1", "Task_ReviewApplication", "reviewOpinion", "agree")
        : accepted;
  }

  /** Each form asks a part of what the matter's form asks. */
  private static Map<String, Object> answers(String item) {
    var answers = newborn();
    var own =
        Map.of(
            "birth-certificate", "hospital",
            "household-registration", "settleWith",
            "social-security-card", "cardBank");
    answers
        .keySet()
        .removeIf(
            name ->
                Set.of("hospital", "settleWith", "cardBank", "guardianConsent").contains(name)
                    && !name.equals(own.get(item)));
    return answers;
  }
}
