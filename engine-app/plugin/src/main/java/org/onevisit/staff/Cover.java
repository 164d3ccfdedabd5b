package org.onevisit.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who does an absent officer's work (代班). It begins and ends by itself, with the legal days.
 *
 * @param absent user id
 * @param covering user id; empty when nobody covers, so that the work falls to the last resort
 * @param role the steps it is for, such as {@code decider}; empty for every step, but never for
 *     what the law reserves to a head: that role is named
 * @param items keys of the permits it is for, separated by commas; empty for all
 * @param firstDay legal day, included
 * @param lastDay legal day, included
 * @param endedAt UTC, null unless somebody has ended it early
 */
public record Cover(
    String id,
    String agency,
    String absent,
    String covering,
    String role,
    String items,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason,
    String enteredBy,
    Instant enteredAt,
    String endedBy,
    Instant endedAt) {

  /** Whether it holds on a legal day. */
  public boolean isOn(LocalDate day) {
    return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** Whether it holds on a day, or will. */
  public boolean isAhead(LocalDate day) {
    return endedAt == null && !day.isAfter(lastDay);
  }

  /** Whether it is for a step of that role in that permit. */
  public boolean isFor(String step, String item) {
    return (role.isEmpty() || role.equals(step)) && (items.isEmpty() || itemKeys().contains(item));
  }

  public boolean hasSomebody() {
    return !covering.isEmpty();
  }

  /** Whether some day lies in both. */
  boolean meets(Cover other) {
    return !lastDay.isBefore(other.firstDay) && !other.lastDay.isBefore(firstDay);
  }

  public List<String> itemKeys() {
    return Stream.of(items.split(",")).filter(key -> !key.isEmpty()).toList();
  }

  Cover endedBy(String actor, Instant at) {
    return new Cover(
        id, agency, absent, covering, role, items, firstDay, lastDay, reason, enteredBy, enteredAt,
        actor, at);
  }
}
