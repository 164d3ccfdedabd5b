package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onevisit.process.Applications.ordinary;
import static org.onevisit.process.Applications.stall;

import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.calendar.CalendarChange;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Replay;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.Refusal;

/**
 * A notice or a closure that comes later moves every period that runs, and nothing that is past.
 */
class CalendarChangeTest {

  private static final Path STALL = Path.of("src/test/resources/permits/market-stall");
  private static final Path PROCEDURES = Path.of("src/test/resources/permits/special-procedures");

  private static final String TYPHOON =
      """
      {"area": "3301", "name": "台风停工", "legalBasis": "试验规定第一条", "source": "试验令",
       "days": ["2026-11-05", "2026-11-06"]}
      """;

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private PermitCase stall;

  /** Received on Monday 2 November 2026; to be decided in 8, by law in 20 working days. */
  @BeforeEach
  void received() {
    permits.deploy(PermitFiles.inTheOrdinaryLane(STALL, PROCEDURES));
    stall =
        permits
            .applyFor("market-stall", ordinary(stall()))
            .clockRuns("decision", "2026-11-02", "2026-11-12", "2026-11-30");
  }

  @AfterEach
  void reopen() {
    permits.calendars().state().closures().stream()
        .map(closure -> closure.id())
        .toList()
        .forEach(id -> permits.calendars().withdrawClosure(id, "admin"));
    permits.runDueJobs();
  }

  @Test
  void movesPeriodsTasksAndTimersWhenOfficesAreClosed() {
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    permits.runDueJobs();
    stall
        .clockRuns("decision", "2026-11-02", "2026-11-16", "2026-12-02")
        .isDue("Task_Decide", "2026-11-16")
        .hasSent("2026-11-12 → 2026-11-16");
    assertThat(timers())
        .extracting(Job::getDuedate)
        .containsExactlyInAnyOrder(
            Date.from(permits.endOf("2026-11-27")), Date.from(permits.endOf("2026-12-02")));
    assertThat(permits.replay(stall.caseNo()))
        .isNotEmpty()
        .allMatch(Replay::agrees)
        .allSatisfy(
            replay ->
                assertThat(replay.promised().lines()).anyMatch(l -> l.name().startsWith("台风停工")));
  }

  @Test
  void putsEachMoveOnRecordAndTellsTheApplicantOnce() {
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    permits.runDueJobs();
    permits.itIs("2026-11-02", "09:10");
    assertThat(permits.cases().record(stall.caseNo()))
        .filteredOn(entry -> entry.act().equals("recalculateClock"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("system");
              assertThat(entry.detail())
                  .contains("promised 2026-11-12T16:00:00Z to 2026-11-16T16:00:00Z")
                  .contains("statutory 2026-11-30T16:00:00Z to 2026-12-02T16:00:00Z");
            });
    assertThat(permits.cases().dispatches(stall.caseNo()))
        .filteredOn(dispatch -> dispatch.payload().contains("calendarChanged"))
        .hasSize(1);
  }

  @Test
  void leavesOtherAreasAlone() {
    permits.calendars().enterClosure("elsewhere", TYPHOON.replace("3301", "330110"), "admin");
    permits.runDueJobs();
    stall
        .clockRuns("decision", "2026-11-02", "2026-11-12", "2026-11-30")
        .hasNotSent("calendarChanged");
    assertThat(permits.calendars().outdatedCases()).isZero();
  }

  @Test
  void setsACaseAsideThatCannotBeReckonedAndTakesItUpAgainLater() {
    var before = permits.applyFor("market-stall", ordinary(stall()));
    var poisoned = permits.applyFor("market-stall", ordinary(stall()));
    var after = permits.applyFor("market-stall", ordinary(stall()));
    rename(poisoned, "decision", "noClockOfTheLaw");
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    permits.runDueJobs();
    before.clockRuns("decision", "2026-11-02", "2026-11-16", "2026-12-02");
    after.clockRuns("decision", "2026-11-02", "2026-11-16", "2026-12-02");
    poisoned.clockRuns("noClockOfTheLaw", "2026-11-02", "2026-11-12", "2026-11-30");
    assertThat(permits.calendars().outdatedCases()).isEqualTo(1);
    assertThat(permits.engine().getRuntimeService().createIncidentQuery().count()).isZero();

    rename(poisoned, "noClockOfTheLaw", "decision");
    permits.itIs("2026-11-02", "09:06");
    poisoned.clockRuns("decision", "2026-11-02", "2026-11-16", "2026-12-02");
    assertThat(permits.calendars().outdatedCases()).isZero();
  }

  @Test
  void takesAClosureBack() {
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    permits.calendars().withdrawClosure("typhoon", "admin");
    permits.runDueJobs();
    stall
        .clockRuns("decision", "2026-11-02", "2026-11-12", "2026-11-30")
        .hasNotSent("calendarChanged");
  }

  @Test
  void isReckonedAnewByWhoeverOpensTheCaseFirst() {
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    stall.does("market1", "Task_OrderHearing", "expectedWorkingDays", 3);
    assertThat(permits.cases().record(stall.caseNo()))
        .filteredOn(entry -> entry.act().equals("recalculateClock"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo("system"));
  }

  @Test
  void explainsWhatIsPastByTheCalendarOfItsTime() {
    stall.does("market1", "Task_Decide", "decision", "grant");
    var before = permits.replay(stall.caseNo());
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    permits.runDueJobs();
    var decided =
        permits.replay(stall.caseNo()).stream()
            .filter(replay -> replay.clock().kind().equals("decision"))
            .findFirst()
            .orElseThrow();
    assertThat(decided.agrees()).isTrue();
    assertThat(before).contains(decided);
    assertThat(decided.clock().calendarVersion()).isLessThan(newest());
  }

  @Test
  void reckonsAPausedPeriodAnewToo() {
    permits.now("2026-11-04", "10:00");
    stall.does("market1", "Task_OrderHearing", "expectedWorkingDays", 3);
    var later = TYPHOON.replace("11-05", "11-10").replace("11-06", "11-11");
    permits.calendars().enterClosure("typhoon", later, "admin");
    permits.runDueJobs();
    stall.clockIs("decision", ClockState.PAUSED);
    assertThat(permits.calendars().outdatedCases()).isZero();
    assertThat(permits.replay(stall.caseNo())).allMatch(Replay::agrees);
    permits.now("2026-11-06", "15:00");
    stall
        .does("market1", "Task_HoldHearing")
        .clockRuns("decision", "2026-11-02", "2026-11-18", "2026-12-04");
  }

  @Test
  void leavesAPeriodThatHasStoppedAsItWasSettled() {
    permits.now("2026-12-01", "10:00");
    stall.does("market1", "Task_Decide", "decision", "grant");
    var settled = clock("decision");
    assertThat(settled.isOpen()).isFalse();
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    permits.runDueJobs();
    assertThat(clock("decision"))
        .as("though two closed days would have made it timely")
        .isEqualTo(settled);
  }

  @Test
  void movesTimersThatCountWorkingDaysWithoutAClock() {
    var files = PermitFiles.inTheOrdinaryLane(STALL, PROCEDURES);
    files.computeIfPresent(
        "market-stall.bpmn",
        (name, bytes) ->
            new String(bytes, UTF_8)
                .replace("${clock.warn('decision', 3)}", "${workdays.after(5)}")
                .getBytes(UTF_8));
    permits.deploy(files);
    stall = permits.applyFor("market-stall", ordinary(stall()));
    assertThat(timers())
        .extracting(Job::getDuedate)
        .contains(Date.from(permits.endOf("2026-11-09")));

    permits.now("2026-11-03", "10:00");
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    permits.runDueJobs();
    assertThat(timers())
        .extracting(Job::getDuedate)
        .contains(Date.from(permits.endOf("2026-11-11")));
    permits.itIs("2026-11-11", "23:59");
    stall.hasNotSent("verificationReminder");
    permits.itIs("2026-11-12", "00:00");
    stall.hasSent("verificationReminder");
  }

  @Test
  void keepsWhoEnteredWhatAndWhen() {
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    var entries = permits.calendars().changes();
    assertThat(entries.get(0).enteredBy()).isEqualTo("system");
    assertThat(entries.get(0).content().years()).hasSize(3);
    var last = entries.get(entries.size() - 1);
    assertThat(last.enteredBy()).isEqualTo("admin");
    assertThat(last.content().closures()).singleElement().matches(c -> c.area().equals("3301"));
  }

  @Test
  void entersTheSameOnlyOnce() {
    permits.calendars().enterClosure("typhoon", TYPHOON, "admin");
    var version = newest();
    permits.calendars().enterClosure("typhoon", TYPHOON, "other");
    assertThat(newest()).isEqualTo(version);
  }

  @Test
  void refusesAFaultyYearWithAllThatIsWrong() {
    var sent =
        """
        {"year": 2026, "papers": [], "status": "PROVISIONAL",
         "days": [{"date": "2026-02-30", "name": "春节", "isOffDay": true},
                  {"date": "2027-10-04", "name": "", "isOffDay": false}, 5]}
        """;
    var version = newest();
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> permits.calendars().enterYear(2026, sent, "admin"));
    assertThat(refusal.code()).isEqualTo("PERMIT-04020");
    assertThat(refusal.faults())
        .extracting(Fault::where)
        .containsExactly(
            "papers",
            "status",
            "days[2]",
            "days[0].date",
            "days[1].name",
            "days[1].date",
            "days[1].isOffDay");
    assertThat(newest()).isEqualTo(version);
  }

  @Test
  void refusesAClosureOfNoKnownArea() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                permits
                    .calendars()
                    .enterClosure("Typhoon 1", TYPHOON.replace("3301", "9901"), "admin"));
    assertThat(refusal.faults()).extracting(Fault::where).containsExactly("id", "area");
  }

  private static void rename(PermitCase file, String kind, String to) {
    Jdbi.create(permits.engine().getProcessEngineConfiguration().getDataSource())
        .useHandle(
            database ->
                database.execute(
                    "update OV_CLOCK set KIND = ? where CASE_NO = ? and KIND = ?",
                    to,
                    file.caseNo(),
                    kind));
  }

  private StatutoryClock clock(String kind) {
    return permits.cases().clocks(stall.caseNo()).stream()
        .filter(clock -> clock.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private int newest() {
    var changes = permits.calendars().changes();
    return changes.stream().mapToInt(CalendarChange::version).max().orElseThrow();
  }

  private List<Job> timers() {
    var engine = permits.engine();
    var instances = engine.getRuntimeService().createProcessInstanceQuery();
    var instance = instances.processInstanceBusinessKey(stall.caseNo()).singleResult();
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .timers()
        .list();
  }
}
