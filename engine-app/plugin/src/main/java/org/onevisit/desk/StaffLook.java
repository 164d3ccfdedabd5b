package org.onevisit.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.catalogue.Head;
import org.onevisit.staff.Cover;
import org.onevisit.staff.StaffBook;
import org.onevisit.staff.Stray;
import org.onevisit.staff.Stray.Cause;

/** One look at everything that is open; what it learns of an agency or an officer it asks once. */
final class StaffLook {

  private final Roster roster;
  private final Function<Task, String> roles;
  private final Instant now;
  private final LocalDate today;
  private final Instant unclaimedSince;
  private final Map<String, Boolean> staffed = new HashMap<>();
  private final Map<String, Boolean> officers = new HashMap<>();
  private final Map<String, List<Cover>> covers = new HashMap<>();
  private final Map<String, String> lastResorts = new HashMap<>();

  /**
   * @param roles the role that a task's step names, empty when it names none
   * @param unclaimedSince what was created earlier and has not been claimed strays
   */
  StaffLook(
      Roster roster,
      Function<Task, String> roles,
      Instant now,
      LocalDate today,
      Instant unclaimedSince) {
    this.roster = roster;
    this.roles = roles;
    this.now = now;
    this.today = today;
    this.unclaimedSince = unclaimedSince;
  }

  /** What is wrong with a task of an agency; nothing when somebody looks after it. */
  Optional<Stray> at(Task task, String caseNo, StaffBook book) {
    return cause(task, book).map(cause -> stray(task, cause, caseNo, book));
  }

  private Optional<Cause> cause(Task task, StaffBook book) {
    if (!isStaffed(groupFor(task))) {
      return Optional.of(Cause.NOBODY);
    }
    if (task.getAssignee() == null) {
      var created = task.getCreateTime().toInstant();
      return Optional.of(Cause.UNCLAIMED).filter(any -> created.isBefore(unclaimedSince));
    }
    if (!isOfficer(task.getAssignee(), task.getTenantId())) {
      return Optional.of(Cause.LEFT);
    }
    return Optional.of(Cause.ABSENT).filter(any -> isLeftAlone(task, book));
  }

  private String groupFor(Task task) {
    var agency = task.getTenantId();
    return Head.named(roles.apply(task)).map(head -> head.groupAt(agency)).orElse(agency);
  }

  /** Whoever has claimed it is absent, and nobody who works there covers. */
  private boolean isLeftAlone(Task task, StaffBook book) {
    var agency = task.getTenantId();
    var absences =
        covers(agency, book).stream()
            .filter(cover -> cover.absent().equals(task.getAssignee()))
            .toList();
    return !absences.isEmpty()
        && absences.stream()
            .noneMatch(cover -> cover.hasSomebody() && isOfficer(cover.covering(), agency));
  }

  private List<Cover> covers(String agency, StaffBook book) {
    return covers.computeIfAbsent(
        agency,
        any -> book.covers(agency, today).stream().filter(cover -> cover.isOn(today)).toList());
  }

  private boolean isStaffed(String group) {
    return staffed.computeIfAbsent(group, roster::hasMembers);
  }

  private boolean isOfficer(String user, String agency) {
    return officers.computeIfAbsent(user + " " + agency, any -> roster.isOfficer(user, agency));
  }

  private Stray stray(Task task, Cause cause, String caseNo, StaffBook book) {
    var agency = task.getTenantId();
    var assignee = task.getAssignee() == null ? "" : task.getAssignee();
    var lastResort =
        lastResorts.computeIfAbsent(agency, any -> StaffDesk.lastResort(book, roster, agency));
    return new Stray(
        task.getId(),
        cause,
        agency,
        caseNo,
        task.getTaskDefinitionKey(),
        assignee,
        lastResort,
        now,
        null);
  }
}
