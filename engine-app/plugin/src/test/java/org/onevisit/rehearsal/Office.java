package org.onevisit.rehearsal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.process.PermitCase;

/** The open tasks of a case and the agencies they wait at. */
final class Office {

  private final PermitCase permitCase;

  Office(PermitCase permitCase) {
    this.permitCase = permitCase;
  }

  /** An officer of the agency fills in the form of a task and completes it. */
  void completes(String officer, String agency, String step, Map<String, String> said) {
    var task = waits(step, agency);
    var form = Stage.permits().engine().getFormService().getDeployedTaskForm(task.getId());
    var answers = new FormWords(form).answers(said);
    var pairs =
        answers.entrySet().stream().flatMap(e -> List.of(e.getKey(), e.getValue()).stream());
    var owner = owner(task);
    permitCase.doesFor(owner.id(), owner.function() + officer, step, pairs.toArray());
  }

  /** The open task of the agency; several agencies may have one at once. */
  Task waits(String step, String agency) {
    var open = tasks().stream().filter(task -> task.getTaskDefinitionKey().equals(step)).toList();
    if (open.isEmpty()) {
      throw new AssertionError("%s is not open.".formatted(step));
    }
    return open.stream()
        .filter(task -> isCalled(owner(task), agency))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s waits at %s, not at '%s'."
                        .formatted(
                            step,
                            open.stream().map(t -> described(owner(t))).collect(joining(", ")),
                            agency)));
  }

  void hasSomethingToDo(String agency) {
    if (tasks().stream().noneMatch(task -> isCalled(owner(task), agency))) {
      throw new AssertionError(
          "Nothing waits at '%s'; open: %s."
              .formatted(
                  agency,
                  tasks().stream()
                      .map(t -> t.getName() + " at " + described(owner(t)))
                      .collect(joining(", "))));
    }
  }

  private List<Task> tasks() {
    return Stage.permits()
        .engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(permitCase.caseNo())
        .list();
  }

  private static Agency owner(Task task) {
    return Agencies.shipped().byId(task.getTenantId()).orElseThrow();
  }

  private static boolean isCalled(Agency agency, String said) {
    return agency.function().equalsIgnoreCase(said)
        || agency.name().contains(said)
        || agency.nameEn().toLowerCase().contains(said.toLowerCase());
  }

  private static String described(Agency agency) {
    return "%s %s (%s)".formatted(agency.name(), agency.nameEn(), agency.function());
  }
}
