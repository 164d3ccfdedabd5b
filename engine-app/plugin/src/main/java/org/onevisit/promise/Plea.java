package org.onevisit.promise;

import java.time.Instant;

/**
 * What an applicant has asked about an entry of the credit record last.
 *
 * @param plea the applicant's reasons
 * @param answerBy when the agency's answer is due, UTC
 * @param objected whether the entry has been objected to, which is possible once
 */
public record Plea(String plea, Instant pledAt, Instant answerBy, boolean objected) {

  /** Nothing has been asked. */
  public static final Plea NONE = new Plea(null, null, null, false);
}
