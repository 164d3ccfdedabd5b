package org.onevisit.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways of handling one and the same item among which the applicant chooses freely. */
public enum Lane {
  ORDINARY(null),
  TRUST_FIRST(PromiseKind.SCAN_EQUALS_ORIGINAL),
  COMMITMENT(PromiseKind.CONDITION_MET),
  MISSING_FIRST(PromiseKind.PAPER_FOLLOWS);

  private final PromiseKind promise;

  Lane(PromiseKind promise) {
    this.promise = promise;
  }

  /** The word for it in forms, tables and the register. */
  public String code() {
    return Words.of(this);
  }

  /** The promise that makes this lane; none in the ordinary one. */
  public Optional<PromiseKind> promise() {
    return Optional.ofNullable(promise);
  }

  public static Optional<Lane> named(String code) {
    return Stream.of(values()).filter(lane -> lane.code().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Stream.of(values()).map(Lane::code).toList();
  }
}
