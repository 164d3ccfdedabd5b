package org.onevisit.casefile;

import java.time.Instant;

/**
 * Where a thing of a case is.
 *
 * @param holder agency id, {@link Hand#APPLICANT} or {@link #COURIER}
 * @param goesTo who gets it from the courier; null while it is not on the way
 * @param dueBack when it has to be back with the applicant, UTC; null when it need not
 * @param receipt what shows that it was handed over, such as the courier's order
 */
public record Custody(
    String caseNo,
    Thing thing,
    String holder,
    Instant since,
    String goesTo,
    Instant dueBack,
    String receipt) {

  /** On the way. */
  public static final String COURIER = "courier";

  /** Whether an agency has what is the applicant's. */
  public boolean isHeldBy(String agency) {
    return thing == Thing.ORIGINALS && holder.equals(agency);
  }

  boolean isOnTheWay() {
    return goesTo != null;
  }
}
