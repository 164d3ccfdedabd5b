package org.onevisit.app.delivery;

import org.onevisit.casefile.Application;

/**
 * The carrier. It learns a name, a telephone number and an address, and nothing else of the case;
 * it reports back when a parcel has arrived.
 */
public interface Courier {

  /**
   * Fetches originals at the applicant's door, or brings a licence there.
   *
   * @param order stable id of the order; the carrier drops a repetition
   * @return whether the parcel has arrived by now
   */
  boolean carry(String order, Application application);
}
