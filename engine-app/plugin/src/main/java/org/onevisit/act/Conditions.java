package org.onevisit.act;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.onevisit.catalogue.ConditionSpec;
import org.onevisit.opinion.Consultation;
import org.onevisit.refusal.RoutingRefusals;

/** The conditions agencies have set, from their opinions into the licence. */
final class Conditions {

  private Conditions() {}

  /** Those the permit's table knows today. */
  static List<ConditionSpec> known(Step step) {
    return step.item().conditionsOn(step.today());
  }

  static List<String> codes(Step step) {
    return known(step).stream().map(ConditionSpec::condition).toList();
  }

  /** As choices of a form, one {@code code=words} a line. */
  static String options(Step step) {
    return known(step).stream()
        .map(condition -> condition.condition() + "=" + words(condition))
        .collect(joining("\n"));
  }

  /** No licence demands what it forbids: of two that contradict each other the lead drops one. */
  static void refuseContradictions(Step step) {
    if (!isConsulted(step)) {
      return;
    }
    var adopted = adopted(step);
    known(step).stream()
        .filter(condition -> adopted.contains(condition.condition()))
        .flatMap(
            one ->
                one.contradicts().stream()
                    .filter(adopted::contains)
                    .map(other -> one.condition() + " ↔ " + other))
        .findFirst()
        .ifPresent(
            pair -> {
              throw RoutingRefusals.conditionsContradict(step.file().caseNo(), pair);
            });
  }

  /** What the licence says of them; empty when there are none. */
  static String ofLicence(Step step) {
    if (!isConsulted(step)) {
      return "";
    }
    var adopted = adopted(step);
    var coded =
        known(step).stream()
            .filter(condition -> adopted.contains(condition.condition()))
            .map(Conditions::words);
    return Stream.concat(coded, consultation(step).ownConditions().stream()).collect(joining("；"));
  }

  private static List<String> adopted(Step step) {
    var dropped = step.answers().list("conditionsDropped");
    return consultation(step).conditions().stream()
        .filter(code -> !dropped.contains(code))
        .toList();
  }

  /** A permit that asks nobody costs no query. */
  private static boolean isConsulted(Step step) {
    return !step.answers().text("opinionResult").isEmpty();
  }

  private static Consultation consultation(Step step) {
    return new Consultation(step.file().opinions());
  }

  private static String words(ConditionSpec condition) {
    return condition.textZh() + " " + condition.textEn();
  }
}
