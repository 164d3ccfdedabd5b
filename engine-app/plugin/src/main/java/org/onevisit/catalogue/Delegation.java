package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One agency has another do what is in its power (委托, Licensing Law art 24). The delegate acts in
 * the name of the delegating agency, which decides and answers for it, and may not delegate
 * further.
 *
 * @param id what it is called among all delegations
 * @param items keys of the permits delegated; empty for all of the function
 * @param region where; null for the whole region of the delegating agency
 * @param source the delegation as it was made public
 */
public record Delegation(
    String id,
    String from,
    String to,
    String function,
    List<String> items,
    String region,
    LocalDate validFrom,
    LocalDate validTo,
    String legalBasis,
    String source)
    implements InForce {

  public Delegation {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** Whether a matter of the function in a region falls under it, on a day. */
  boolean covers(String ofFunction, String item, String place, LocalDate on) {
    return validOn(on)
        && function.equals(ofFunction)
        && (items.isEmpty() || items.contains(item))
        && (region == null || place.startsWith(region));
  }

  /** Whether one matter could fall under both on one day, so that it had two delegates. */
  boolean overlaps(Delegation other) {
    return from.equals(other.from)
        && function.equals(other.function)
        && meets(other)
        && (items.isEmpty()
            || other.items.isEmpty()
            || items.stream().anyMatch(other.items::contains))
        && isSamePlace(other);
  }

  private boolean isSamePlace(Delegation other) {
    return Optional.ofNullable(region)
        .flatMap(
            own ->
                Optional.ofNullable(other.region)
                    .map(its -> own.startsWith(its) || its.startsWith(own)))
        .orElse(true);
  }
}
