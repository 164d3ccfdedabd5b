package org.onevisit.app.api;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.act.Vouchers;
import org.onevisit.casefile.CaseRow;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Masking;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;
import org.springframework.stereotype.Component;

/** Draws the cards of tasks: the case, the masked applicant and the clock each is due by. */
@Component
class TaskCards {

  private final TaskCases taskCases;
  private final Cases cases;
  private final Deadlines deadlines;
  private final InstantSource time;

  TaskCards(TaskCases taskCases, Cases cases, Deadlines deadlines, InstantSource time) {
    this.time = time;
    this.taskCases = taskCases;
    this.cases = cases;
    this.deadlines = deadlines;
  }

  /** The cards of a page; a task without a case or without a clock has none. */
  List<TaskCard> of(List<Task> page) {
    var numbers = taskCases.caseNos(page);
    var rows =
        cases.find(numbers.values()).stream()
            .collect(toMap(row -> row.application().caseNo(), identity()));
    var clocks = cases.clocks(rows.keySet()).stream().collect(groupingBy(StatutoryClock::caseNo));
    var flagged = cases.flagged(rows.values(), deadlines.day(time.instant()));
    return page.stream()
        .flatMap(
            task ->
                Optional.ofNullable(rows.get(numbers.get(task.getProcessInstanceId())))
                    .flatMap(
                        row ->
                            card(task, row, clocks.getOrDefault(caseNo(row), List.of()), flagged))
                    .stream())
        .toList();
  }

  private Optional<TaskCard> card(
      Task task, CaseRow row, List<StatutoryClock> clocks, Set<String> flagged) {
    if (task.getDueDate() == null) {
      return Optional.empty();
    }
    var due = task.getDueDate().toInstant();
    return clocks.stream()
        .filter(clock -> Duration.between(due, clock.promisedDue()).abs().toMinutes() < 1)
        .findFirst()
        .map(
            clock ->
                card(task, row, clock, flagged.contains(caseNo(row)), isVoucherOverdue(clocks)));
  }

  private boolean isVoucherOverdue(List<StatutoryClock> clocks) {
    return clocks.stream()
        .anyMatch(clock -> clock.kind().equals(Vouchers.CLOCK) && clock.isPast(time.instant()));
  }

  private TaskCard card(
      Task task, CaseRow row, StatutoryClock clock, boolean flagged, boolean voucherOverdue) {
    var now = time.instant();
    var local = deadlines.in(row.application().place());
    var state = row.progress().state();
    return new TaskCard(
        task.getId(),
        caseNo(row),
        Masking.name(row.application().applicant().name()),
        local.lamp(clock, now).name().toLowerCase(),
        deadlines.lastDay(clock.promisedDue()),
        deadlines.lastDay(clock.statutoryDue()),
        clock.provisional(),
        local.workingDaysLeft(now, clock.promisedDue()),
        state.zh() + " " + state.en(),
        flagged,
        voucherOverdue,
        "/cases/" + caseNo(row) + "/materials");
  }

  private static String caseNo(CaseRow row) {
    return row.application().caseNo();
  }
}
