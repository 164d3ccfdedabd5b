package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Decides which promises are taken, from whom and for what, and how they are verified: the decision
 * {@code trust-gate} as it was deployed with a permit, evaluated for every case there can be.
 *
 * @param rulings by question; none for a permit that takes no promises
 */
public record TrustGate(Map<Question, List<TrustRuling>> rulings) {

  /** Key of the decision. */
  public static final String DECISION = "trust-gate";

  /** What the gate is asked. */
  public record Question(PromiseKind kind, Standing standing, Risk risk) {

    /** Everything that can be asked. */
    public static List<Question> all() {
      var all = new ArrayList<Question>();
      for (var kind : PromiseKind.values()) {
        for (var standing : Standing.values()) {
          for (var risk : Risk.values()) {
            all.add(new Question(kind, standing, risk));
          }
        }
      }
      return List.copyOf(all);
    }
  }

  /**
   * The ruling of a day.
   *
   * @throws CatalogueException when the decision has no row for the question
   */
  public TrustRuling ask(PromiseKind kind, Standing standing, Risk risk, LocalDate day) {
    var question = new Question(kind, standing, risk);
    return rulings.getOrDefault(question, List.of()).stream()
        .filter(ruling -> ruling.validOn(day))
        .min(Comparator.comparing(TrustRuling::offered))
        .orElseThrow(
            () ->
                new CatalogueException(
                    "Decision 'trust-gate' has no row for %s on %s. Deploy it with the permit, or add the row"
                        .formatted(question, day)));
  }
}
