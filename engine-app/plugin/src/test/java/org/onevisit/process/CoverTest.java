package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.stall;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.refusal.Refusal;
import org.onevisit.staff.Cover;

/** Who does the work of an absent officer, from day to day, and never beyond what the law lets. */
class CoverTest {

  private static final String HEALTH = "health330106";
  private static final String MARKET = "marketSupervision330106";
  private static final String CHECK = "Task_CheckApplication";
  private static final String COUNTERSIGN = "Task_CountersignRefusal";

  @RegisterExtension
  static final PermitEngine permits = PermitEngine.withShippedPermits().withAuthorization();

  @BeforeEach
  void employed() {
    permits.employs(HEALTH, "health1", "health2", "health3");
    permits.employs("education330106", "education1");
    permits.employs(MARKET, "market1", "market2", "head1");
    for (var agency : new String[] {HEALTH, MARKET}) {
      permits.plugin().staffDesk().covers(agency).stream()
          .map(Cover::id)
          .forEach(id -> permits.plugin().staffDesk().endCover(id, "tidy"));
    }
  }

  @Test
  void whoeverCoversDoesWhatTheAbsentOneHasClaimedAndNobodyElseDoes() {
    var nurse = claimedByHealth1();
    covers(HEALTH, "health1", "health2", "");

    assertThatThrownBy(() -> nurse.does("health3", CHECK, "acceptance", "accept"))
        .hasMessageContaining("'health1' has claimed this task");
    nurse
        .does("health2", CHECK, "acceptance", "accept")
        .is(CaseState.ACCEPTED)
        .recordedAs("completeTask", CHECK, "for health1");
  }

  @Test
  void aCoverBeginsAndEndsByItself() {
    var nurse = claimedByHealth1();
    enter(HEALTH, "health1", "health2", "\"firstDay\":\"2026-11-03\",\"lastDay\":\"2026-11-04\"");

    assertThatThrownBy(() -> nurse.does("health2", CHECK, "acceptance", "accept"))
        .hasMessageContaining("PERMIT-09024");
    permits.now("2026-11-05", "00:00");
    assertThatThrownBy(() -> nurse.does("health2", CHECK, "acceptance", "accept"))
        .hasMessageContaining("PERMIT-09024");
    permits.now("2026-11-04", "23:59");
    nurse.does("health2", CHECK, "acceptance", "accept").is(CaseState.ACCEPTED);
  }

  @Test
  void aCoverIsForItsPermitsAndRolesOnly() {
    var nurse = claimedByHealth1();
    covers(HEALTH, "health1", "health2", ",\"items\":[\"public-place-hygiene\"]");
    covers(HEALTH, "health1", "health3", ",\"role\":\"decider\"");

    for (var officer : new String[] {"health2", "health3"}) {
      assertThatThrownBy(() -> nurse.does(officer, CHECK, "acceptance", "accept"))
          .hasMessageContaining("PERMIT-09024");
    }
    var id = covers(HEALTH, "health1", "health3", ",\"items\":[\"nurse-registration\"]").id();
    permits.plugin().staffDesk().endCover(id, "health1");
    assertThatThrownBy(() -> nurse.does("health3", CHECK, "acceptance", "accept"))
        .hasMessageContaining("PERMIT-09024");
  }

  @Test
  void nobodyIsGivenATaskWhileAbsentButMayTakeOne() {
    var nurse = permits.applyFor(NURSE, nurse()).uploadAll();
    covers(HEALTH, "health1", "health2", "");

    assertThatThrownBy(() -> nurse.gives("health3", "health1", CHECK))
        .hasMessageContaining("'health1' is absent until 2026-11-06.")
        .hasMessageContaining("'health2', who covers");
    nurse.claims("health1", CHECK).isAssignedTo("health1", CHECK);
  }

  @Test
  void thatAColleagueTakesATaskOverStandsOnRecord() {
    claimedByHealth1()
        .gives("health2", "health2", CHECK)
        .recordedAs("reassignTask", CHECK, "health1 to health2")
        .does("health2", CHECK, "acceptance", "accept")
        .recordedAs("completeTask", CHECK, "");
  }

  @Test
  void whoeverCoversIsNoSecondOfficerAfterHimself() {
    var proposed =
        Situations.reviewed(permits, nurse())
            .proposesRefusal("health2", "healthStandardNotMet", "体检结论为不合格")
            .claims("health1", COUNTERSIGN);
    covers(HEALTH, "health1", "health2", "");

    proposed
        .refuses(
            "health2 already completed 'Task_DecideApplication'",
            open -> open.does("health2", COUNTERSIGN, "countersign", "agree"))
        .does("health1", COUNTERSIGN, "countersign", "agree")
        .is(CaseState.DECIDED_REFUSE);
  }

  @Test
  void aSecondOfficerMayBeWantedAfterSeveralSteps() {
    var files = PermitFiles.shipped();
    files.computeIfPresent(
        "refuse-application.bpmn",
        (name, model) ->
            new String(model, UTF_8)
                .replace(
                    "\"permit.secondOfficer\" value=\"Task_DecideApplication\"",
                    "\"permit.secondOfficer\" value=\"Task_ReviewApplication, Task_DecideApplication\"")
                .getBytes(UTF_8));
    var permit = permits.deploy(files);
    var proposed =
        Situations.reviewed(permits, nurse())
            .proposesRefusal("health2", "healthStandardNotMet", "体检结论为不合格");
    for (var officer : new String[] {"health1", "health2"}) {
      proposed.refuses(
          officer + " already completed",
          open -> open.does(officer, COUNTERSIGN, "countersign", "agree"));
    }
    proposed.does("health3", COUNTERSIGN, "countersign", "agree").is(CaseState.DECIDED_REFUSE);
    permits.engine().getRepositoryService().deleteDeployment(permit.getId(), true);
  }

  @Test
  void theHeadIsCoveredForWhereTheCoverNamesThatRole() {
    permits.deploy(
        PermitFiles.inTheOrdinaryLane(
            Path.of("src/test/resources/permits/market-stall"),
            Path.of("src/test/resources/permits/special-procedures")));
    var stall = permits.applyFor("market-stall", ordinary(stall()));
    covers(MARKET, "head1", "market1", "");
    stall.refuses("reserved to the head", clerk -> extendedBy("market1", clerk));

    covers(MARKET, "head1", "market1", ",\"role\":\"agencyHead\"");
    extendedBy("market1", stall).recordedAs("actForHead", "Task_ApproveExtension", "head1");
  }

  @Test
  void everythingWrongWithACoverIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                permits
                    .plugin()
                    .staffDesk()
                    .enterCover(
                        HEALTH,
                        "{\"absent\":\"market1\",\"covering\":\"nobody\",\"role\":\"agencyHead\","
                            + "\"items\":[\"moon-landing\"],\"firstDay\":\"2026-10-02\","
                            + "\"lastDay\":\"2026-10-01\"}",
                        "healthAdmin"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("absent: 'market1' is no officer of agency 'health330106'.")
        .hasMessageContaining("covering: 'nobody' is no officer")
        .hasMessageContaining("role: 'market1' is not the agencyHead there.")
        .hasMessageContaining("items: There is no permit 'moon-landing'.")
        .hasMessageContaining("lastDay: 2026-10-01 lies before firstDay.")
        .hasMessageContaining("reason: A text is expected");
    assertThat(permits.plugin().staffDesk().covers(HEALTH)).noneMatch(c -> c.endedAt() == null);
  }

  @Test
  void nobodyCoversWhoIsAbsentThen() {
    covers(HEALTH, "health1", "health2", "");
    assertThatThrownBy(() -> covers(HEALTH, "health2", "health3", ""))
        .hasMessageContaining("covering: 'health1' is absent from 2026-11-02 to 2026-11-06.");
    assertThatThrownBy(() -> covers(HEALTH, "health3", "health1", ""))
        .hasMessageContaining("covering: 'health1' is absent from 2026-11-02 to 2026-11-06.");
  }

  private static PermitCase claimedByHealth1() {
    return permits.applyFor(NURSE, nurse()).uploadAll().claims("health1", CHECK);
  }

  private static PermitCase extendedBy(String officer, PermitCase stall) {
    return stall.does(officer, "Task_ApproveExtension", "extensionReason", "案情复杂");
  }

  private static Cover covers(String agency, String absent, String covering, String more) {
    return enter(
        agency, absent, covering, "\"firstDay\":\"2026-11-02\",\"lastDay\":\"2026-11-06\"" + more);
  }

  private static Cover enter(String agency, String absent, String covering, String more) {
    return permits
        .plugin()
        .staffDesk()
        .enterCover(
            agency,
            "{\"absent\":\"%s\",\"covering\":\"%s\",\"reason\":\"年休假\",%s}"
                .formatted(absent, covering, more),
            absent);
  }
}
