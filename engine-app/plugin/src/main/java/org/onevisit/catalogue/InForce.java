package org.onevisit.catalogue;

import java.time.LocalDate;

/** A fact of law with its time: from the first day it holds to the last, both included. */
public interface InForce {

  LocalDate validFrom();

  /** The last day in force; null while no end is known. */
  LocalDate validTo();

  default boolean validOn(LocalDate date) {
    return !date.isBefore(validFrom()) && (validTo() == null || !date.isAfter(validTo()));
  }

  /** Whether both are in force on one day. */
  default boolean meets(InForce other) {
    return validOn(other.validFrom()) || other.validOn(validFrom());
  }
}
