package org.onevisit.app.isolation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is who and where each case stands, in plain words: what everybody should see. */
final class World {

  /** Where a case can stand; the function that has it then. */
  enum Step {
    CHECK("health", "Task_CheckApplication"),
    CONFIRM("education", "Task_ConfirmDiploma"),
    REVIEW("health", "Task_ReviewApplication"),
    ENDED("", "");

    private final String function;
    final String task;

    Step(String function, String task) {
      this.function = function;
      this.task = task;
    }
  }

  /** A case, with all tasks it ever had and the agencies they were given to. */
  static final class Case {
    final String no;
    final String region;
    final Map<String, String> ownersOfTasks = new HashMap<>();

    /** Where the agency is that has the steps of a function, by function. */
    final Map<String, String> places = new HashMap<>();

    Step step = Step.CHECK;
    String open;

    /** Who has claimed the open task, null when nobody has. */
    String assignee;

    /** Who has asked the assignee for an opinion, null when nobody has. */
    String asker;

    Case(String no, String region) {
      this.no = no;
      this.region = region;
    }

    String function() {
      return step.function;
    }

    String owner() {
      return step.function + place(step.function);
    }

    String lead() {
      return "health" + place("health");
    }

    String place(String function) {
      return places.getOrDefault(function, region);
    }
  }

  /** Somebody is away today, and somebody covers. */
  record Absence(String id, String agency, String absent, String covering) {}

  final List<Case> cases = new ArrayList<>();
  final Map<String, Set<String>> groups = new TreeMap<>();
  final List<Absence> absences = new ArrayList<>();

  boolean worksFor(String user, String agency) {
    return groups.get(user).contains(agency);
  }

  /** Who works for an agency and is not away. */
  List<String> atWork(String agency) {
    return groups.keySet().stream()
        .filter(user -> worksFor(user, agency))
        .filter(
            user ->
                absences.stream()
                    .noneMatch(away -> away.agency.equals(agency) && away.absent.equals(user)))
        .toList();
  }

  /** What somebody has claimed only he answers, or whoever covers; nobody while it is lent. */
  boolean mayAnswer(String user, Case one) {
    return worksFor(user, one.owner())
        && one.asker == null
        && (one.assignee == null
            || one.assignee.equals(user)
            || absences.stream()
                .filter(away -> away.agency.equals(one.owner()))
                .filter(away -> away.absent.equals(one.assignee))
                .anyMatch(away -> away.covering.equals(user)));
  }

  /** Open tasks are seen by the officers of the agency that has them, and its administrators. */
  Set<String> openTasks(String user) {
    return cases.stream()
        .filter(one -> one.step != Step.ENDED && seesTasksOf(user, one.owner()))
        .map(one -> one.open)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Finished ones by the same, for ever. */
  Set<String> allTasks(String user) {
    return cases.stream()
        .flatMap(one -> one.ownersOfTasks.entrySet().stream())
        .filter(task -> seesTasksOf(user, task.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The file of a case. */
  boolean mayRead(String user, Case one) {
    return oversees(user, one)
        || (one.step == Step.ENDED ? worksFor(user, one.lead()) : seesTasksOf(user, one.owner()))
        || one.step == Step.CHECK && worksFor(user, "window" + one.region);
  }

  Collection<String> caseNos() {
    return cases.stream().map(one -> one.no).toList();
  }

  private boolean oversees(String user, Case one) {
    return groups.get(user).contains("supervisor" + one.region)
        || participants(one).anyMatch(agency -> administers(user, agency));
  }

  private static Stream<String> participants(Case one) {
    return one.ownersOfTasks.values().stream();
  }

  private boolean seesTasksOf(String user, String agency) {
    return worksFor(user, agency) || administers(user, agency);
  }

  private boolean administers(String user, String agency) {
    return groups.get(user).contains(agency + "AgencyAdministrator");
  }
}
