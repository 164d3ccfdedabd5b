package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.SOCIETY;
import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.society;
import static org.onevisit.process.Applications.with;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.catalogue.CaseNumber;
import org.onevisit.desk.Receipt;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.Refusal;

class ReceiveApplicationTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void namesEveryFaultAtOnce() {
    var answers = byCourier(nurse());
    answers.putAll(
        Map.of(
            "region",
            "340000",
            "applicantName",
            " ",
            "applicantId",
            "339901199001010012",
            "applicantAddress",
            "",
            "commitmentSigned",
            false));
    assertThat(faultsOf(answers))
        .extracting(Fault::where)
        .containsExactlyInAnyOrder(
            "region", "applicantName", "applicantId", "applicantAddress", "commitmentSigned");
  }

  @Test
  void readsTheCheckCharacterOfAnIdentityNumber() {
    assertThat(faultsOf(with(nurse(), "applicantId", "339901199001010012")))
        .extracting(Fault::message)
        .containsExactly(
            "身份号码校验位不符，请核对每一位。 The last character of the identity number does not fit the"
                + " others; one of them is mistyped.");
  }

  @Test
  void readsTheCheckCharacterOfACreditCode() {
    var body = with(society(), "applicantIdType", "creditCode");
    assertThat(faultsOf(SOCIETY, with(body, "applicantId", "51330106MJ0000000A")))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("统一社会信用代码校验位不符"));
  }

  @Test
  void saysHowLongAKeyMayBe() {
    for (var key : List.of("k".repeat(129), " ")) {
      var refusal =
          catchThrowableOfType(Refusal.class, () -> permits.desk().submit(NURSE, nurse(), key));
      assertThat(refusal.faults()).extracting(Fault::where).containsExactly("Idempotency-Key");
    }
  }

  @Test
  void namesEachQuestionOfTheFormThatIsLeftOpen() {
    assertThat(faultsOf(Map.of()))
        .contains(new Fault("employer", "拟执业医疗卫生机构 Medical institution", "请填写。 Fill it in."))
        .extracting(Fault::where)
        .containsExactlyInAnyOrder(
            "region",
            "applicantName",
            "applicantIdType",
            "applicantId",
            "applicantPhone",
            "school",
            "employer",
            "lane",
            "delivery");
  }

  @Test
  void demandsNothingOfAQuestionThatAnotherAnswerHides() {
    var atTheCounter = with(nurse(), "applicantAddress", "x".repeat(300));
    var received = permits.applyFor(NURSE, atTheCounter);
    assertThat(permits.cases().application(received.caseNo()).orElseThrow().applicant().address())
        .as("an address nobody asked")
        .isEmpty();
    assertThat(faultsOf(byCourier(atTheCounter)))
        .singleElement()
        .extracting(Fault::message)
        .isEqualTo("最多200个字符，现有300个。 At most 200 characters; it has 300.");
  }

  @Test
  void reckonsALimitThatDependsOnAnotherAnswer() {
    var few = with(society(), "memberCount", 40);
    assertThat(faultsOf(SOCIETY, few))
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .endsWith("不得小于50。 At least 50.");
    permits.applyFor(SOCIETY, with(few, "memberKind", "unit"));
  }

  @Test
  void hasRoomForNoEndlessBlanks() {
    assertThat(faultsOf(with(nurse(), "school", "测试卫校" + " ".repeat(5000))))
        .singleElement()
        .extracting(Fault::message)
        .isEqualTo("最多4000个字符，现有5004个。 At most 4000 characters; it has 5004.");
  }

  @Test
  void takesNoAnswerTheFormDoesNotAskNotAtTheWindowEither() {
    var sly = with(nurse(), "diplomaConfirmed", "confirmed");
    assertThatThrownBy(() -> permits.receivesAtTheWindow("window1", sly))
        .hasMessageContaining("diplomaConfirmed: 表单没有这一项。");
  }

  @Test
  void takesNoAnswerTheFormDoesNotAsk() {
    var sly = with(with(nurse(), "diplomaConfirmed", "confirmed"), "school", List.of("a"));
    assertThat(faultsOf(sly))
        .extracting(Fault::where)
        .containsExactlyInAnyOrder("diplomaConfirmed", "school");
  }

  @Test
  void knowsItsLanesAndRegions() {
    assertThat(faultsOf(with(nurse(), "lane", "fast")))
        .containsExactly(
            new Fault(
                "lane",
                "办理方式 Lane",
                "“fast”不在可选项中。 'fast' is no option. Possible: trustFirst, ordinary."));
    assertThat(faultsOf(with(nurse(), "region", "Xihu")))
        .extracting(Fault::where)
        .containsExactly("region");
    assertThat(faultsOf(with(nurse(), "region", null)))
        .extracting(Fault::where)
        .containsExactly("region");
  }

  @Test
  void usesUpNoNumberForAnApplicationItRefuses() {
    var first = CaseNumber.parse(permits.applyFor(NURSE, nurse()).caseNo());
    faultsOf(with(nurse(), "commitmentSigned", false));
    var second = CaseNumber.parse(permits.applyFor(NURSE, nurse()).caseNo());
    assertThat(second.serial()).isEqualTo(first.serial() + 1);
  }

  @Test
  void givesTheSameCaseForTheSameSubmission() {
    var answers = nurse();
    var first = permits.desk().submit(NURSE, answers, "once");
    var before = permits.stored();
    assertThat(permits.desk().submit(NURSE, answers, "once")).isEqualTo(first);
    assertThat(permits.stored()).isEqualTo(before);
  }

  @Test
  void refusesAnotherApplicationUnderAUsedKey() {
    permits.desk().submit(NURSE, nurse(), "used");
    assertThatThrownBy(() -> permits.desk().submit(NURSE, byCourier(nurse()), "used"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Idempotency key 'used' was used for another application.");
  }

  @RepeatedTest(5)
  void opensOneCaseWhenTheSameComesTwiceAtOnce(RepetitionInfo day) {
    permits.now("2026-11-1" + day.getCurrentRepetition(), "09:00");
    var key = "twice" + day.getCurrentRepetition();
    var answers = nurse();
    assertThat(atOnce(answers, key, key))
        .hasSize(2)
        .containsOnly(permits.desk().submit(NURSE, answers, key));
  }

  @RepeatedTest(5)
  void opensTwoCasesWhenTheFirstTwoOfADayComeAtOnce(RepetitionInfo day) {
    permits.now("2026-11-2" + day.getCurrentRepetition(), "09:00");
    assertThat(atOnce(nurse(), "a" + day.getCurrentRepetition(), "b" + day.getCurrentRepetition()))
        .extracting(receipt -> CaseNumber.parse(receipt.caseNo()).serial())
        .containsExactlyInAnyOrder(1, 2);
  }

  private static List<Receipt> atOnce(Map<String, Object> answers, String... keys) {
    var start = new CyclicBarrier(keys.length);
    var submissions =
        Stream.of(keys)
            .map(
                key ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          await(start);
                          return permits.desk().submit(NURSE, answers, key);
                        }))
            .toList();
    return submissions.stream().map(CompletableFuture::join).toList();
  }

  private static void await(CyclicBarrier start) {
    try {
      start.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The faults for which an application is refused, with nothing stored. */
  private static List<Fault> faultsOf(Map<String, Object> answers) {
    return faultsOf(NURSE, answers);
  }

  private static List<Fault> faultsOf(String item, Map<String, Object> answers) {
    var before = permits.stored();
    var refusal =
        catchThrowableOfType(Refusal.class, () -> permits.desk().submit(item, answers, "faulty"));
    assertThat(refusal).isNotNull().extracting(Refusal::code).isEqualTo("PERMIT-01001");
    assertThat(permits.stored()).isEqualTo(before);
    return refusal.faults();
  }
}
