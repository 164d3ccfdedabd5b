package org.onevisit.opinion;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onevisit.catalogue.ConditionSpec;
import org.onevisit.catalogue.OpinionSpec.Weight;

/** All opinions of one case and what they come to. The order in which they came decides nothing. */
public final class Consultation {

  private final List<Opinion> opinions;
  private final Map<String, Opinion> standing = new LinkedHashMap<>();

  public Consultation(Collection<Opinion> opinions) {
    this.opinions = opinions.stream().sorted(Comparator.comparing(Opinion::number)).toList();
    this.opinions.stream()
        .filter(Opinion::counts)
        .forEach(opinion -> standing.put(opinion.agency(), opinion));
  }

  /** The agency's word that counts, if it was asked. */
  public Optional<Opinion> of(String agency) {
    return Optional.ofNullable(standing.get(agency));
  }

  /** The words that count, one of each agency. */
  public Collection<Opinion> standing() {
    return standing.values();
  }

  /** Every word, also those that came too late, the first asked first. */
  public List<Opinion> all() {
    return opinions;
  }

  /** Agencies whose word is still to come. */
  public List<String> awaited() {
    return standing.values().stream()
        .filter(opinion -> opinion.stance().isAwaited())
        .map(Opinion::agency)
        .toList();
  }

  /** Whether enough have spoken: all that bind, and of the others the quorum. */
  public boolean isSettled() {
    var bound = with(Weight.BINDING).noneMatch(opinion -> opinion.stance().isAwaited());
    var open = with(Weight.COUNTED).filter(opinion -> opinion.stance().isAwaited()).count();
    var spoken = with(Weight.COUNTED).count() - open;
    var quorum = with(Weight.COUNTED).mapToInt(Opinion::quorum).max().orElse(0);
    return bound && (open == 0 || quorum > 0 && spoken >= quorum);
  }

  /**
   * What it comes to, the gravest first: supplements or a procedure are needed before anything is
   * decided; one objection of an agency that binds is enough, of the others more than agree.
   */
  public Stance result() {
    var said = standing.values().stream().map(Opinion::stance).toList();
    if (said.contains(Stance.SUPPLEMENT)) {
      return Stance.SUPPLEMENT;
    }
    if (said.contains(Stance.PROCEDURE)) {
      return Stance.PROCEDURE;
    }
    if (isObjected()) {
      return Stance.OBJECT;
    }
    return said.contains(Stance.CONDITIONS) ? Stance.CONDITIONS : Stance.AGREE;
  }

  private boolean isObjected() {
    var counted = with(Weight.COUNTED).map(Opinion::stance).toList();
    var against = counted.stream().filter(Stance.OBJECT::equals).count();
    var agreed = counted.stream().filter(Consultation::agrees).count();
    return with(Weight.BINDING).anyMatch(opinion -> opinion.stance() == Stance.OBJECT)
        || against > agreed;
  }

  private static boolean agrees(Stance stance) {
    return stance == Stance.AGREE || stance == Stance.CONDITIONS || stance == Stance.DEEMED_AGREED;
  }

  private Stream<Opinion> with(Weight weight) {
    return standing.values().stream().filter(opinion -> opinion.weight() == weight);
  }

  /** Everything all agencies want supplied, told in one notice. */
  public String demands() {
    return standing.values().stream()
        .filter(opinion -> opinion.stance() == Stance.SUPPLEMENT)
        .map(opinion -> opinion.says().demands())
        .distinct()
        .collect(joining("；"));
  }

  /** The special procedures the agencies need, by code. */
  public List<String> procedures() {
    return standing.values().stream()
        .filter(opinion -> opinion.stance() == Stance.PROCEDURE)
        .map(opinion -> opinion.says().procedure())
        .distinct()
        .toList();
  }

  /** Codes of the conditions set by words that count. */
  public List<String> conditions() {
    return setting(standing.values().stream())
        .flatMap(o -> o.says().codes().stream())
        .distinct()
        .toList();
  }

  /** Conditions in the agencies' own words. */
  public List<String> ownConditions() {
    return setting(standing.values().stream())
        .map(opinion -> opinion.says().ownCondition())
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * Pairs of conditions, in late words too, of which one demands what the other forbids, as the
   * permit's table says.
   */
  public List<String> contradictions(Collection<ConditionSpec> known) {
    var set =
        setting(opinions.stream()).flatMap(o -> o.says().codes().stream()).distinct().toList();
    return known.stream()
        .filter(condition -> set.contains(condition.condition()))
        .flatMap(
            one ->
                one.contradicts().stream()
                    .filter(set::contains)
                    .map(other -> pair(one.condition(), other)))
        .distinct()
        .sorted()
        .toList();
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " ↔ " + other : other + " ↔ " + one;
  }

  private static Stream<Opinion> setting(Stream<Opinion> of) {
    return of.filter(opinion -> opinion.stance() == Stance.CONDITIONS);
  }
}
