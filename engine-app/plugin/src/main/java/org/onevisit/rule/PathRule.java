package org.onevisit.rule;

import java.util.Map;
import java.util.Set;
import org.onevisit.path.Trouble;

/** A rule that must hold on every path a case can take. */
interface PathRule extends Rule {

  /** What paths must not do, and what helps, in a sentence. */
  Map<String, String> cures();

  /** Of these, what is told and not refused. */
  default Set<String> warnings() {
    return Set.of();
  }

  /** Whether paths lead through what is missing or cannot be read; that is reported already. */
  default boolean isMoot(Submission submission) {
    return !submission.unreadable().isEmpty() || submission.lacksPiece();
  }

  @Override
  default void check(Submission submission, Findings findings) {
    if (isMoot(submission)) {
      return;
    }
    for (var trouble : submission.paths().troubles()) {
      var cure = cures().get(trouble.subject());
      if (cure != null) {
        add(submission, trouble, cure, findings);
      }
    }
  }

  private void add(Submission submission, Trouble trouble, String cure, Findings findings) {
    var at = trouble.element();
    var sentence =
        trouble.trail().isEmpty()
            ? "In this diagram %s. %s".formatted(trouble.sentence(), cure)
            : "On a path %s. %s Path: %s.".formatted(trouble.sentence(), cure, trouble.trail());
    var file = submission.process(at.process()).map(Map.Entry::getKey).orElse("");
    if (warnings().contains(trouble.subject())) {
      findings.warn(file, at.id(), sentence);
    } else {
      findings.add(file, at.id(), sentence);
    }
  }
}
