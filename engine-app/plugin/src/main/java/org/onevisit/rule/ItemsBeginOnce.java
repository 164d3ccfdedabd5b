package org.onevisit.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * A matter begins each of its items once, in the order its diagram draws, and keeps them apart:
 * what goes wrong in one undoes nothing in another.
 */
final class ItemsBeginOnce implements ProcessRule {

  @Override
  public int number() {
    return 10165;
  }

  @Override
  public String id() {
    return "items-begin-once";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    var items = submission.items(process);
    var isMatter = Submission.step(process).has("matter");
    if (isMatter && items.isEmpty()) {
      findings.add(
          file,
          process.getId(),
          "Matter '%s' has no items. Call the permits that are linked in it, or take permit.matter off."
              .formatted(process.getId()));
    }
    if (isMatter && submission.decision(process.getId() + "-lanes").isPresent()) {
      findings.add(
          file,
          process.getId(),
          "Matter '%s' offers lanes of trust, but what is promised is verified permit by permit. Take out table '%s-lanes'."
              .formatted(process.getId(), process.getId()));
    }
    var begun = new HashSet<String>();
    for (var call : items) {
      Stream.concat(
              flaw(process, call, isMatter).stream(),
              begun.add(call.getCalledElement()) ? Stream.empty() : Stream.of(twice(call)))
          .forEach(sentence -> findings.add(file, call.getId(), sentence));
    }
  }

  private static Optional<String> flaw(Process process, CallActivity call, boolean isMatter) {
    var item = call.getCalledElement();
    if (!isMatter) {
      return Optional.of(
          "'%s' calls permit '%s', but '%s' is no matter. Set permit.matter = true on the process, or call a piece."
              .formatted(call.getId(), item, process.getId()));
    }
    if (call.getParentElement() != process || call.getLoopCharacteristics() != null) {
      return Optional.of(
          "Item '%s' at '%s' stands in a sub-process or is repeated. Draw it once, beside the other items."
              .formatted(item, call.getId()));
    }
    if (new ItemOrder(process).mayBeginAgain(call)) {
      return Optional.of(
          "Item '%s' waits for itself: the flow leads from '%s' back to it. Take out a flow of the circle."
              .formatted(item, call.getId()));
    }
    return call.isCamundaAsyncBefore() && call.isCamundaAsyncAfter()
        ? Optional.empty()
        : Optional.of(
            "Item '%s' at '%s' shares its transaction with what is beside it. Set it asynchronous before and after."
                .formatted(item, call.getId()));
  }

  private static String twice(CallActivity call) {
    return "Item '%s' is begun a second time at '%s'. Draw each item once."
        .formatted(call.getCalledElement(), call.getId());
  }
}
