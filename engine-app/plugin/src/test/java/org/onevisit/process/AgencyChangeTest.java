package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.with;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.Participant;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Level;
import org.onevisit.desk.AgencyDesk;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.Refusal;
import org.onevisit.routing.Asked;
import org.onevisit.routing.Route.Kind;

/** Agencies, powers and delegations change while cases run: what is routed later follows them. */
class AgencyChangeTest {

  private static final String COUNTY = "Task_CheckApplication";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @AfterEach
  void takeBack() {
    var desk = permits.agencies();
    desk.state().delegations().stream()
        .map(Delegation::id)
        .toList()
        .forEach(id -> desk.withdraw(id, "admin"));
  }

  @Test
  void sendsACaseOfACountyWithoutTheAgencyToItsSuperior() {
    var received = apply("330105").waitsFor("health3301", COUNTY);
    assertThat(permits.cases().record(received.caseNo()))
        .filteredOn(entry -> entry.act().equals("route"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.detail())
                    .contains("由上级杭州市卫生健康委员会办理")
                    .contains("Gongshu has no agency for 'health' on 2026-11-02"));
  }

  @Test
  void sendsCasesToAnAgencyThatWasFoundedMeanwhileAndLeavesOpenTasksWhereTheyAre() {
    var before = apply("330102").waitsFor("health3301", COUNTY);
    permits
        .agencies()
        .enterAgency("health330102", agency("health", "330102", "2026-11-03"), "admin");
    apply("330102").waitsFor("health3301", COUNTY);
    permits.now("2026-11-03", "09:00");
    apply("330102").waitsFor("health330102", COUNTY);
    before.waitsFor("health3301", COUNTY);
  }

  @Test
  void letsTheDelegateHandleWhatTheDelegatingAgencyDecides() {
    delegate("nurse-registration", "2026-11-02", "2026-11-30");
    var received = apply("330106").waitsFor("health330110", COUNTY);
    assertThat(permits.cases().application(received.caseNo()).orElseThrow().leadAgency())
        .isEqualTo("health330106");
    assertThat(permits.cases().participants(received.caseNo()))
        .extracting(Participant::agency)
        .containsExactlyInAnyOrder("health330106", "health330110");
    received.does("health9", COUNTY, "acceptance", "accept");
    permits.now("2026-12-01", "09:00");
    received
        .does("education1", "Task_ConfirmDiploma", "diplomaConfirmed", "confirmed")
        .waitsFor("health330106", "Task_ReviewApplication");
  }

  @Test
  void keepsADelegationToItsPermits() {
    delegate("market-stall", "2026-11-02", "2026-11-30");
    apply("330106").waitsFor("health330106", COUNTY);
  }

  @Test
  void refusesAtOnceWhatIsOutsideTheJurisdictionAndNamesTheRightAgency() {
    var before = permits.engine().getRuntimeService().createProcessInstanceQuery().count();
    for (var outside : Map.of("310115", "上海市政务服务中心", "330203", "宁波市政务服务中心").entrySet()) {
      assertThatThrownBy(() -> apply(outside.getKey()))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("请向" + outside.getValue() + "申请：https://")
          .hasMessageContaining("art 32");
    }
    assertThat(permits.engine().getRuntimeService().createProcessInstanceQuery().count())
        .isEqualTo(before);
  }

  @Test
  void keepsWhoEnteredWhatAndWhen() {
    delegate("nurse-registration", "2026-11-02", "2026-11-30");
    var last = permits.agencies().changes().get(permits.agencies().changes().size() - 1);
    assertThat(last.enteredBy()).isEqualTo("admin");
    assertThat(permits.day(last.enteredAt())).hasToString("2026-11-02");
    delegate("nurse-registration", "2026-11-02", "2026-11-30");
    assertThat(permits.agencies().changes()).endsWith(last);
  }

  @Test
  void saysWhereAStepGoesAndWhy() {
    delegate("nurse-registration", "2026-11-02", null);
    var asked = new Asked("health", Level.COUNTY, NURSE, "330106", LocalDate.of(2026, 11, 2));
    var route = permits.agencies().route(asked);
    assertThat(route.kind()).isEqualTo(Kind.DELEGATED);
    assertThat(route.why().en())
        .isEqualTo(
            "Xihu District Health Bureau has delegated it to Yuhang District Health Bureau since"
                + " 2026-11-02, in its own name (行政许可法第二十四条; 委托书).");
  }

  @Test
  void refusesWhatContradictsWhatIsKnownAndChangesNothing() {
    delegate("nurse-registration", "2026-11-02", "2026-11-30");
    var count = permits.agencies().changes().size();
    refuses(
        "covers what 'xihu-nurses' covers",
        desk ->
            desk.enterDelegation(
                "again", delegation("nurse-registration", "2026-11-30", null), "admin"));
    refuses(
        "'education330106', which has it at the same time",
        desk ->
            desk.enterPower(
                "sports330106",
                "education",
                "{\"validFrom\": \"2026-01-01\", \"legalBasis\": \"规定\"}",
                "admin"));
    refuses(
        "names agency 'fire330106', which is unknown",
        desk ->
            desk.enterPower(
                "fire330106",
                "rescue",
                "{\"validFrom\": \"2026-01-01\", \"legalBasis\": \"规定\"}",
                "admin"));
    assertThat(permits.agencies().changes()).hasSize(count);
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                permits
                    .agencies()
                    .enterAgency(
                        "land330106",
                        "{\"function\": \"land\", \"region\": \"990106\", \"name\": \" \","
                            + " \"validFrom\": \"2026-02-30\", \"validTo\": \"soon\"}",
                        "admin"));
    assertThat(refusal.code()).isEqualTo("PERMIT-02030");
    assertThat(refusal.faults())
        .extracting(Fault::where)
        .containsExactly("region", "id", "name", "nameEn", "validFrom", "validTo");
  }

  private static PermitCase apply(String region) {
    return permits.applyFor(NURSE, ordinary(with(nurse(), "region", region))).uploadAll();
  }

  private static void refuses(String sentence, Consumer<AgencyDesk> entry) {
    assertThatThrownBy(() -> entry.accept(permits.agencies()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  private static void delegate(String item, String from, String to) {
    permits.agencies().enterDelegation("xihu-nurses", delegation(item, from, to), "admin");
  }

  private static String delegation(String item, String from, String to) {
    return """
        {"from": "health330106", "to": "health330110", "function": "health", "items": ["%s"],
         "validFrom": "%s", "validTo": %s, "legalBasis": "行政许可法第二十四条", "source": "委托书"}
        """
        .formatted(item, from, to == null ? "null" : '"' + to + '"');
  }

  private static String agency(String function, String region, String from) {
    return """
        {"function": "%s", "region": "%s", "name": "试验机关", "nameEn": "Trial Agency",
         "validFrom": "%s", "validTo": null}
        """
        .formatted(function, region, from);
  }
}
