package org.onevisit.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What one element of a diagram says in {@code permit.*} properties. */
public record PermitStep(Map<String, String> properties) {

  /** An element that says nothing. */
  public static final PermitStep NOTHING = new PermitStep(Map.of());

  static final String PREFIX = "permit.";

  private static final Set<String> ON_PROCESS =
      Set.of(
          "permit.item",
          "permit.piece",
          "permit.level",
          "permit.leadAgency",
          "permit.renews",
          "permit.matter",
          "permit.retention");
  private static final Set<String> ON_STEP =
      Set.of(
          "permit.agency",
          "permit.level",
          "permit.role",
          "permit.clock",
          "permit.secondOfficer",
          "permit.clockStart",
          "permit.clockStop",
          "permit.state",
          "permit.act",
          "permit.notice",
          "permit.reason",
          "permit.verifies");

  /** The names a designer may write on a process. */
  public static Set<String> namesOnProcess() {
    return ON_PROCESS;
  }

  /** The names a designer may write on a step. */
  public static Set<String> namesOnStep() {
    return ON_STEP;
  }

  /** Keeps the {@code permit.*} properties of an element. */
  public static PermitStep of(Map<String, String> properties) {
    var own = new TreeMap<String, String>();
    if (properties != null) {
      properties.forEach(
          (name, value) -> {
            if (name != null && name.startsWith(PREFIX) && value != null) {
              own.put(name, value.strip());
            }
          });
    }
    return new PermitStep(own);
  }

  public boolean isEmpty() {
    return properties.isEmpty();
  }

  /** A property's value without the prefix in its name, empty when not written. */
  public String get(String name) {
    return properties.getOrDefault(PREFIX + name, "");
  }

  public boolean has(String name) {
    return !get(name).isEmpty();
  }

  /** A comma separated property. */
  public List<String> list(String name) {
    return Stream.of(get(name).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
