package org.onevisit.desk;

import static org.onevisit.casefile.Hand.SYSTEM;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.clock.Deadlines;
import org.onevisit.staff.Stray;

/**
 * Looks for open tasks that nobody looks after, and reports each, on the record of its case, to the
 * last resort of its agency. The host calls it every day; what was reported is not reported again,
 * on however many nodes, and is settled by the next look once somebody looks after it.
 */
public final class StaffWatch {

  private static final int AT_ONCE = 500;

  private final CaseTransactions transactions;
  private final TaskService tasks;
  private final RuntimeService cases;
  private final Roster roster;
  private final Function<Task, String> roles;
  private final Deadlines deadlines;
  private final InstantSource time;
  private final int unclaimedWorkingDays;

  /**
   * @param roles the role that a task's step names, empty when it names none
   * @param unclaimedWorkingDays after how many working days an unclaimed task is reported
   */
  public StaffWatch(
      CaseTransactions transactions,
      TaskService tasks,
      RuntimeService cases,
      IdentityService identities,
      Function<Task, String> roles,
      Deadlines deadlines,
      InstantSource time,
      int unclaimedWorkingDays) {
    this.transactions = transactions;
    this.tasks = tasks;
    this.cases = cases;
    this.roster = new Roster(identities);
    this.roles = roles;
    this.deadlines = deadlines;
    this.time = time;
    this.unclaimedWorkingDays = unclaimedWorkingDays;
  }

  /** Reports what strays, and settles what does no longer. */
  public void check() {
    var now = time.instant();
    var since = deadlines.workingDaysBefore(now, unclaimedWorkingDays);
    var look = new StaffLook(roster, roles, now, deadlines.day(now), since);
    var found = new ArrayList<Stray>();
    var passed = 0;
    for (var page = page(passed); !page.isEmpty(); page = page(passed)) {
      found.addAll(strays(look, page));
      passed += AT_ONCE;
    }
    found.forEach(this::report);
    List<Stray> known = transactions.run(SYSTEM, work -> work.staff().strays());
    known.stream().filter(stray -> found.stream().noneMatch(stray::isSameAs)).forEach(this::settle);
  }

  private void report(Stray stray) {
    transactions.run(
        SYSTEM,
        work -> {
          // whoever else looks at the same time waits for the case
          var file = work.find(stray.caseNo());
          if (file.isPresent() && work.staff().report(stray)) {
            file.get()
                .recordBySystem(
                    "reportStray", stray.step(), stray.cause() + " to " + stray.reportedTo());
          }
          return null;
        });
  }

  private void settle(Stray stray) {
    transactions.run(
        SYSTEM,
        work -> {
          work.staff().settle(stray);
          return null;
        });
  }

  private List<Task> page(int from) {
    return transactions.run(
        SYSTEM,
        work -> tasks.createTaskQuery().active().orderByTaskId().asc().listPage(from, AT_ONCE));
  }

  private List<Stray> strays(StaffLook look, List<Task> page) {
    return transactions.run(
        SYSTEM,
        work -> {
          var numbers = caseNos(page);
          return page.stream()
              .filter(task -> task.getTenantId() != null)
              .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
              .flatMap(
                  task ->
                      look
                          .at(task, numbers.get(task.getProcessInstanceId()), work.staff())
                          .stream())
              .toList();
        });
  }

  /** The numbers of the cases that tasks belong to, by their process instances. */
  private Map<String, String> caseNos(Collection<Task> page) {
    var instances =
        page.stream()
            .map(Task::getProcessInstanceId)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    return instances.isEmpty()
        ? Map.of()
        : cases.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
            .filter(instance -> instance.getBusinessKey() != null)
            .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }
}
