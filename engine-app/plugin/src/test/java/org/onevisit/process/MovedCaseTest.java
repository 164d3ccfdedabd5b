package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.stall;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.Replay;

/**
 * A running case is moved to a new version of its model: its clocks go on as they were, and tasks
 * and timers of the new version follow them, however the administrator had it moved.
 */
class MovedCaseTest {

  private static final Path STALL = Path.of("src/test/resources/permits/market-stall");
  private static final Path PROCEDURES = Path.of("src/test/resources/permits/special-procedures");
  private static final Instant NEVER = Instant.parse("9999-12-30T00:00:00Z");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private PermitCase stall;

  /** Received on Monday 2 November 2026; to be decided in 8, by law in 20 working days. */
  @BeforeEach
  void receivedUnderTheFirstVersion() {
    permits.deploy(files("3"));
    stall = permits.applyFor("market-stall", ordinary(stall()));
    assertThat(timers(stall))
        .containsEntry("BoundaryEvent_Warned", permits.endOf("2026-11-25"))
        .containsEntry("BoundaryEvent_Passed", permits.endOf("2026-11-30"));
    permits.deploy(files("1"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tasksAndTimersFollowTheClocks(boolean updatesTriggers) {
    moving(stall, "market-stall", updatesTriggers).execute();
    assertFollows();
  }

  @Test
  void tasksAndTimersFollowTheClocksWhenManyCasesAreMovedInTheBackground() {
    moving(stall, "market-stall", true).executeAsync();
    permits.runDueJobs();
    assertFollows();
  }

  @Test
  void theLawActsInThePieceItWasMovedIn() {
    permits.deploy(PermitFiles.shipped());
    var filed = permits.applyFor(NURSE, nurse());
    permits.deploy(PermitFiles.shipped());
    moving(filed, NURSE, true).execute();
    moving(filed, "collect-and-accept", true).execute();
    filed
        .clockRuns("notice", "2026-11-02", "2026-11-09", "2026-11-09")
        .isDue("Task_CheckApplication", "2026-11-09");
    permits.itIs("2026-11-09", "23:59");
    filed.is(CaseState.SUBMITTED);
    permits.itIs("2026-11-10", "00:00");
    filed.is(CaseState.ACCEPTED).recorded("acceptDeemed").clockRunsFrom("decision", "2026-11-02");
  }

  private void assertFollows() {
    stall
        .clockRuns("decision", "2026-11-02", "2026-11-12", "2026-11-30")
        .isDue("Task_Decide", "2026-11-12")
        .recordedAs("moveToVersion", "market-stall", "version " + latest("market-stall").version);
    assertThat(timers(stall))
        .containsEntry("BoundaryEvent_Warned", permits.endOf("2026-11-27"))
        .containsEntry("BoundaryEvent_Passed", permits.endOf("2026-11-30"));

    stall.does("market1", "Task_OrderHearing", "expectedWorkingDays", 3);
    assertThat(timers(stall)).containsEntry("BoundaryEvent_Passed", NEVER);
    permits.now("2026-11-05", "09:00");
    stall
        .does("market1", "Task_HoldHearing")
        .clockRuns("decision", "2026-11-02", "2026-11-17", "2026-12-03")
        .isDue("Task_Decide", "2026-11-17");
    assertThat(timers(stall))
        .containsEntry("BoundaryEvent_Warned", permits.endOf("2026-12-02"))
        .containsEntry("BoundaryEvent_Passed", permits.endOf("2026-12-03"));
    assertThat(permits.replay(stall.caseNo())).isNotEmpty().allMatch(Replay::agrees);
  }

  private static MigrationPlanExecutionBuilder moving(
      PermitCase file, String model, boolean updatesTriggers) {
    var runtime = permits.engine().getRuntimeService();
    var instance = instance(file, model);
    var plan =
        runtime
            .createMigrationPlan(instance.getProcessDefinitionId(), latest(model).id)
            .mapEqualActivities();
    return runtime
        .newMigration((updatesTriggers ? plan.updateEventTriggers() : plan).build())
        .processInstanceIds(instance.getId());
  }

  private static ProcessInstance instance(PermitCase file, String model) {
    return permits
        .engine()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(file.caseNo())
        .processDefinitionKey(model)
        .singleResult();
  }

  private record Version(String id, int version) {}

  private static Version latest(String model) {
    var definition =
        permits
            .engine()
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(model)
            .latestVersion()
            .singleResult();
    return new Version(definition.getId(), definition.getVersion());
  }

  /** When each timer of a case is due, by its event. */
  private static Map<String, Instant> timers(PermitCase file) {
    var management = permits.engine().getManagementService();
    List<Job> jobs =
        management
            .createJobQuery()
            .processInstanceId(instance(file, "market-stall").getId())
            .timers()
            .list();
    return jobs.stream()
        .collect(
            toMap(
                job ->
                    management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId(),
                job -> job.getDuedate().toInstant()));
  }

  private static Map<String, byte[]> files(String warnedBefore) {
    var files = PermitFiles.inTheOrdinaryLane(STALL, PROCEDURES);
    files.computeIfPresent(
        "market-stall.bpmn",
        (name, model) ->
            new String(model, UTF_8)
                .replace(
                    "clock.warn('decision', 3)",
                    "clock.warn('decision', %s)".formatted(warnedBefore))
                .getBytes(UTF_8));
    return files;
  }
}
