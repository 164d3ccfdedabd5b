package org.onevisit.catalogue;

import java.time.LocalDate;

/**
 * The power of an agency, in its region and in its own name, over a function that is not the one it
 * is named after: powers brought together in one agency (集中行使, Licensing Law art 25), or moved by a
 * reform of state organs.
 */
public record Power(
    String agency, String function, LocalDate validFrom, LocalDate validTo, String legalBasis)
    implements InForce {

  /** What it is called among all powers and delegations: {@code sports@culture330106}. */
  public String key() {
    return function + "@" + agency;
  }
}
