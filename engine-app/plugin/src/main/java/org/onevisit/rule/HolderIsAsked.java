package org.onevisit.rule;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.onevisit.casefile.Applicant;
import org.onevisit.catalogue.LicenceSpec;

/**
 * The application asks who holds the licence and where it is exercised. Of the personal answers
 * only the applicant's name may be printed: no other is kept for the licence.
 */
final class HolderIsAsked implements ProcessRule {

  @Override
  public int number() {
    return 10136;
  }

  @Override
  public String id() {
    return "holder-is-asked";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    if (hasUnreadableStart(submission, process)) {
      return;
    }
    var asked = asked(submission, process);
    submission
        .decision(Submission.step(process).get("item") + "-licence")
        .ifPresent(
            table ->
                TableRow.of(table.getValue())
                    .forEach(row -> check(table.getKey(), row, asked, findings)));
  }

  private static void check(String file, TableRow row, Set<String> asked, Findings findings) {
    var impersonal = new TreeSet<>(asked);
    impersonal.removeIf(Applicant::isPersonal);
    check(file, row, "place", impersonal, findings);
    if (asked.contains(LicenceSpec.APPLICANT)) {
      impersonal.add(LicenceSpec.APPLICANT);
    }
    check(file, row, "holder", impersonal, findings);
  }

  private static void check(
      String file, TableRow row, String column, Set<String> possible, Findings findings) {
    var named = Objects.toString(row.cells().get(column), "");
    if (!named.isEmpty() && !possible.contains(named)) {
      findings.add(
          file,
          row.id(),
          "Column '%s' names answer '%s', which the start form does not ask or a licence may not tell. Name one of %s."
              .formatted(column, named, possible));
    }
  }

  private static boolean hasUnreadableStart(Submission submission, Process process) {
    return process.getModelInstance().getModelElementsByType(StartEvent.class).stream()
        .anyMatch(start -> submission.isUnreadable(Submission.form(start) + ".form"));
  }

  private static Set<String> asked(Submission submission, Process process) {
    var asked = new TreeSet<String>();
    process.getModelInstance().getModelElementsByType(StartEvent.class).stream()
        .map(Submission::form)
        .filter(submission.forms()::containsKey)
        .forEach(form -> asked.addAll(submission.forms().get(form).keys()));
    return asked;
  }
}
