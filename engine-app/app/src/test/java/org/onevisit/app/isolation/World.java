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
    Step step = Step.CHECK;
    String open;

    Case(String no, String region) {
      this.no = no;
      this.region = region;
    }

    String owner() {
      return step.function + region;
    }
  }

  final List<Case> cases = new ArrayList<>();
  final Map<String, Set<String>> groups = new TreeMap<>();

  boolean worksFor(String user, String agency) {
    return groups.get(user).contains(agency);
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
        || (one.step == Step.ENDED
            ? worksFor(user, "health" + one.region)
            : seesTasksOf(user, one.owner()))
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
