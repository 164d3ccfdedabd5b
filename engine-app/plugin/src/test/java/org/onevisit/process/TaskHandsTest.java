package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Participant;
import org.onevisit.desk.ReturnDesk;
import org.onevisit.desk.StaffDesk;
import org.onevisit.desk.TaskDesk;
import org.onevisit.refusal.Refusal;
import org.onevisit.staff.Cover;

/** An open task goes from one pair of hands to another; its clocks and its case go on. */
class TaskHandsTest {

  private static final String HEALTH = "health330106";
  private static final String CHECK = "Task_CheckApplication";
  private static final String DIPLOMA = "Task_ConfirmDiploma";
  private static final String DECIDE = "Task_DecideApplication";
  private static final String COUNTERSIGN = "Task_CountersignRefusal";

  @RegisterExtension
  static final PermitEngine permits = PermitEngine.withShippedPermits().withAuthorization();

  private PermitCase nurse;

  @BeforeEach
  void received() {
    permits.employs(HEALTH, "health1", "health2", "health3", "head1");
    permits.employs("education330106", "education1");
    permits.employs("education3301", "city1");
    permits.employs("health330110", "yuhang1", "yuhang2");
    staff().covers(HEALTH).stream()
        .map(Cover::id)
        .forEach(cover -> staff().endCover(cover, "tidy"));
    nurse = permits.applyFor(NURSE, nurse()).uploadAll();
  }

  @Test
  void aColleagueHasTheTaskForGoodAndTheDeadlineStays() {
    nurse.claims("health1", CHECK);
    desk().transfer(id(CHECK), "health2", "业务调整", "health1");
    nurse
        .isAssignedTo("health2", CHECK)
        .isDue(CHECK, "2026-11-09")
        .recordedAs("transferTask", CHECK, "health1 to health2: 业务调整");
    assertThatThrownBy(() -> nurse.does("health1", CHECK, "acceptance", "accept"))
        .hasMessageContaining("'health2' has claimed this task");
    nurse.does("health2", CHECK, "acceptance", "accept").is(CaseState.ACCEPTED);
  }

  @Test
  void aTaskGoesToNobodyWhoIsAbsentOrWorksElsewhereAndNeverWithoutReasons() {
    staff()
        .enterCover(
            HEALTH,
            "{\"absent\":\"health2\",\"firstDay\":\"2026-11-02\",\"lastDay\":\"2026-11-02\","
                + "\"reason\":\"病假\"}",
            "health2");
    refuses("'health2' is absent", () -> desk().transfer(id(CHECK), "health2", "x", "health1"));
    refuses("no officer", () -> desk().transfer(id(CHECK), "market1", "x", "health1"));
    refuses("Say why", () -> desk().transfer(id(CHECK), "health3", " ", "health1"));
    nurse.isAssignedTo(null, CHECK);
  }

  @Test
  void aColleagueGivesAnOpinionAndTheTaskComesBack() {
    desk().ask(id(CHECK), "health2", "材料是否齐全？", "health1");
    nurse
        .isAssignedTo("health2", CHECK)
        .isDue(CHECK, "2026-11-09")
        .recordedAs("askColleague", CHECK, "health1 asks health2: 材料是否齐全？");
    assertThatThrownBy(() -> nurse.does("health2", CHECK, "acceptance", "accept"))
        .hasMessageContaining("'health1' has asked 'health2' for an opinion on this task.");
    refuses("has asked", () -> desk().transfer(id(CHECK), "health3", "x", "health1"));
    refuses("waits for no opinion", () -> desk().giveBack(id(CHECK), "齐全", "health3"));

    desk().giveBack(id(CHECK), "齐全", "health2");
    nurse
        .isAssignedTo("health1", CHECK)
        .recordedAs("giveColleagueOpinion", CHECK, "health2: 齐全")
        .does("health1", CHECK, "acceptance", "accept")
        .is(CaseState.ACCEPTED);
  }

  @Test
  void whoeverHasTheTaskNowIsWhoAsksAndNotWhoAskedBefore() {
    desk().ask(id(CHECK), "health2", "？", "health1");
    desk().giveBack(id(CHECK), "可以", "health2");
    desk().transfer(id(CHECK), "health3", "休假", "health1");
    desk().ask(id(CHECK), "health2", "？", "health3");
    desk().giveBack(id(CHECK), "可以", "health2");
    nurse.isAssignedTo("health3", CHECK);
  }

  @Test
  void whoeverHasAskedTakesTheTaskBackWithoutAnOpinion() {
    desk().ask(id(CHECK), "health2", "？", "health1");
    refuses("waits for no opinion", () -> desk().takeBack(id(CHECK), "health2"));
    desk().takeBack(id(CHECK), "health1");
    nurse
        .isAssignedTo("health1", CHECK)
        .recordedAs("takeBackTask", CHECK, "health1 from health2")
        .does("health1", CHECK, "acceptance", "accept");
  }

  @Test
  void anotherAgencyHasTheStepAndEachRowKeepsItsOwner() {
    nurse.does("health1", CHECK, "acceptance", "accept").isDue(DIPLOMA, "2026-11-05");
    var first = id(DIPLOMA);
    permits.now("2026-11-03", "10:00");

    desk().forward(first, "education3301", "学历由市级教育部门确认", "education1");

    nurse
        .waitsFor("education3301", DIPLOMA)
        .isDue(DIPLOMA, "2026-11-05")
        .clockRunsFrom("opinion", "2026-11-02")
        .recordedAs("forwardTask", DIPLOMA, "education330106 to education3301: 学历由市级教育部门确认");
    assertThat(tasksOf(DIPLOMA))
        .extracting(HistoricTaskInstance::getTenantId)
        .containsExactlyInAnyOrder("education330106", "education3301");
    assertThat(stepsOf(DIPLOMA))
        .extracting(HistoricActivityInstance::getTenantId)
        .containsExactlyInAnyOrder("education330106", "education3301");
    assertThat(permits.cases().participants(nurse.caseNo()))
        .extracting(Participant::agency)
        .contains("education3301");
    assertThatThrownBy(() -> permits.as("education1", "education330106", () -> submit(first)))
        .hasMessageContaining("There is no such");
    nurse
        .does("city1", DIPLOMA, "diplomaConfirmed", "confirmed")
        .is(CaseState.IN_REVIEW)
        .waitsFor(HEALTH, "Task_ReviewApplication");
  }

  @Test
  void theCaseGoesWithTheStepOfWhoeverDecides() {
    desk().forward(id(CHECK), "health330110", "申请人在余杭区执业", "health1");
    nurse
        .waitsFor("health330110", CHECK)
        .does("yuhang1", CHECK, "acceptance", "accept")
        .does("education1", DIPLOMA, "diplomaConfirmed", "confirmed")
        .waitsFor("health330110", "Task_ReviewApplication")
        .does("yuhang1", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does("yuhang2", DECIDE, "decision", "grant")
        .licenceIsIssuedBy("health330110");
  }

  @Test
  void aTaskIsPassedOnToAnAgencyThatWorksHereOnly() {
    refuses("no other agency", () -> desk().forward(id(CHECK), "health999999", "x", "health1"));
    refuses("no other agency", () -> desk().forward(id(CHECK), HEALTH, "x", "health1"));
    refuses("Say why", () -> desk().forward(id(CHECK), "health330110", "", "health1"));
    nurse.waitsFor(HEALTH, CHECK);
  }

  @Test
  void whoeverLeavesLeavesNothingBehind() {
    nurse.claims("health3", CHECK);
    var lent = permits.applyFor(NURSE, nurse()).uploadAll();
    desk().ask(id(lent, CHECK), "health2", "？", "health3");
    var borrowed = permits.applyFor(NURSE, nurse()).uploadAll();
    desk().ask(id(borrowed, CHECK), "health3", "？", "health1");
    staff()
        .enterCover(
            HEALTH,
            "{\"absent\":\"health1\",\"covering\":\"health3\",\"firstDay\":\"2026-11-09\","
                + "\"lastDay\":\"2026-11-10\",\"reason\":\"年休假\"}",
            "health1");

    var departure = staff().leave(HEALTH, "health3", "health2", "调离", "healthAdmin");

    assertThat(departure.moved()).hasSize(2);
    assertThat(departure.returned()).hasSize(1);
    assertThat(departure.ended()).hasSize(1);
    nurse.isAssignedTo("health2", CHECK).recordedAs("officerLeft", CHECK, left("to health2"));
    lent.isAssignedTo("health2", CHECK);
    borrowed
        .isAssignedTo("health1", CHECK)
        .recordedAs("officerLeft", CHECK, left("back to health1"));
    assertThat(staff().officers(HEALTH)).doesNotContain("health3");
    lent.does("health2", CHECK, "acceptance", "accept").is(CaseState.ACCEPTED);
  }

  @Test
  void aSuccessorIsNoSecondOfficerAfterHimself() {
    nurse =
        Situations.reviewed(permits, nurse())
            .proposesRefusal("health2", "healthStandardNotMet", "体检结论为不合格")
            .claims("health3", COUNTERSIGN);

    var departure = staff().leave(HEALTH, "health3", "health2", "退休", "healthAdmin");

    assertThat(departure.released()).hasSize(1);
    nurse.isAssignedTo(null, COUNTERSIGN);
    refuses("succeed himself", () -> staff().leave(HEALTH, "health2", "health2", "x", "y"));
  }

  @Test
  void aCaseGoesBackToAnEarlierStepAndItsPeriodsRunOn() {
    nurse = Situations.reviewed(permits, nurse());
    var due = permits.cases().clocks(nurse.caseNo());
    permits.now("2026-11-04", "09:00");
    assertThat(back().earlierSteps(id(DECIDE))).containsExactly(DIPLOMA, "Task_ReviewApplication");

    back().sendBack(id(DECIDE), "Task_ReviewApplication", "审查意见不完整", "head1");

    nurse
        .doesNotWaitFor(DECIDE)
        .waitsFor(HEALTH, "Task_ReviewApplication")
        .isDue("Task_ReviewApplication", "2026-11-16")
        .recordedAs("sendBack", DECIDE, "to Task_ReviewApplication: 审查意见不完整");
    assertThat(permits.cases().clocks(nurse.caseNo())).isEqualTo(due);
    nurse
        .does("health3", "Task_ReviewApplication", "reviewOpinion", "agree")
        .does("health2", DECIDE, "decision", "grant")
        .is(CaseState.AWAITING_VERIFICATION);
  }

  @Test
  void whatIsDecidedOrWasNeverDoneIsNotGoneBackTo() {
    refuses("no step", () -> back().sendBack(id(CHECK), DECIDE, "x", "head1"));
    nurse = Situations.reviewed(permits, nurse());
    refuses("Say why", () -> back().sendBack(id(DECIDE), DIPLOMA, "", "head1"));
    nurse.does("health2", DECIDE, "decision", "grant");
    var verify = "Task_VerifyOriginals";
    refuses("is decided", () -> back().sendBack(id(verify), DIPLOMA, "x", "head1"));
  }

  private static String left(String became) {
    return "health3 left, " + became + ": 调离";
  }

  private static Object submit(String task) {
    permits.engine().getTaskService().complete(task);
    return null;
  }

  private static void refuses(String sentence, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
  }

  private List<HistoricTaskInstance> tasksOf(String step) {
    return permits
        .engine()
        .getHistoryService()
        .createHistoricTaskInstanceQuery()
        .processInstanceBusinessKey(nurse.caseNo())
        .taskDefinitionKey(step)
        .list();
  }

  private List<HistoricActivityInstance> stepsOf(String step) {
    var instance = tasksOf(step).get(0).getProcessInstanceId();
    return permits
        .engine()
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityId(step)
        .list();
  }

  private String id(String step) {
    return id(nurse, step);
  }

  private static String id(PermitCase open, String step) {
    return open.task(step).getId();
  }

  private static ReturnDesk back() {
    return permits.plugin().returnDesk();
  }

  private static StaffDesk staff() {
    return permits.plugin().staffDesk();
  }

  private static TaskDesk desk() {
    return permits.plugin().taskDesk();
  }
}
