package org.onevisit.casefile;

import java.util.function.Function;

/** Runs work on cases in one transaction with whatever the engine does meanwhile. */
@FunctionalInterface
public interface CaseTransactions {

  /**
   * Runs the work and commits; an exception rolls everything back.
   *
   * @param actor who acts: user id, {@link Hand#APPLICANT} or {@link Hand#SYSTEM}
   */
  <T> T run(String actor, Function<UnitOfWork, T> work);
}
