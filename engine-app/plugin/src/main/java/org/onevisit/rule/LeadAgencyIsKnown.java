package org.onevisit.rule;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.onevisit.catalogue.Level;

/** A permit is decided by one agency: a function the catalogue knows, at one of the five levels. */
final class LeadAgencyIsKnown implements ProcessRule {

  @Override
  public int number() {
    return 10107;
  }

  @Override
  public String id() {
    return "lead-agency-is-known";
  }

  private static final List<String> LEVELS = Stream.of(Level.values()).map(Level::code).toList();

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var says = Submission.step(process);
    if (!says.has("item")) {
      return;
    }
    var functions = submission.agencies().functions();
    if (!functions.contains(says.get("leadAgency"))) {
      findings.add(
          file,
          process.getId(),
          "Permit '%s' is led by '%s', which the catalogue does not know. Known: %s."
              .formatted(process.getId(), says.get("leadAgency"), functions));
    }
    if (!LEVELS.contains(says.get("level"))) {
      findings.add(
          file,
          process.getId(),
          "Permit '%s' is decided at level '%s'. Known levels: %s."
              .formatted(process.getId(), says.get("level"), LEVELS));
    }
  }
}
