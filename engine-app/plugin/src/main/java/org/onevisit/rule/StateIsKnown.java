package org.onevisit.rule;

import java.util.List;
import java.util.stream.Stream;
import org.onevisit.casefile.CaseState;

/** A step enters a state that applicants are told of, and no other. */
final class StateIsKnown implements Rule {

  @Override
  public int number() {
    return 10111;
  }

  @Override
  public String id() {
    return "state-is-known";
  }

  private static final List<String> STATES = Stream.of(CaseState.values()).map(Enum::name).toList();

  @Override
  public void check(Submission submission, Findings findings) {
    submission.eachElement(
        (file, element) -> {
          var step = Submission.step(element);
          if (step.has("state") && !STATES.contains(step.get("state"))) {
            findings.add(
                file,
                element.getId(),
                "'%s' enters state '%s', which no case knows. Known: %s."
                    .formatted(element.getId(), step.get("state"), STATES));
          }
        });
  }
}
