package org.onevisit.app.api;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Masking;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;
import org.springframework.stereotype.Component;

/** Draws the card of a task: its case, the masked applicant and the clock it is due by. */
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

  Optional<TaskCard> of(Task task) {
    return taskCases
        .caseNo(task)
        .flatMap(cases::application)
        .flatMap(application -> clock(application, task).map(c -> card(task, application, c)));
  }

  private Optional<StatutoryClock> clock(Application application, Task task) {
    if (task.getDueDate() == null) {
      return Optional.empty();
    }
    var due = task.getDueDate().toInstant();
    return cases.clocks(application.caseNo()).stream()
        .filter(clock -> Duration.between(due, clock.promisedDue()).abs().toMinutes() < 1)
        .findFirst();
  }

  private TaskCard card(Task task, Application application, StatutoryClock clock) {
    var now = time.instant();
    var local = deadlines.in(application.place());
    var state = cases.progress(application.caseNo()).orElseThrow().state();
    return new TaskCard(
        task.getId(),
        application.caseNo(),
        Masking.name(application.applicant().name()),
        local.lamp(clock, now).name().toLowerCase(),
        deadlines.lastDay(clock.promisedDue()),
        deadlines.lastDay(clock.statutoryDue()),
        clock.provisional(),
        local.workingDaysLeft(now, clock.promisedDue()),
        state.zh() + " " + state.en(),
        "/cases/" + application.caseNo() + "/materials");
  }
}
