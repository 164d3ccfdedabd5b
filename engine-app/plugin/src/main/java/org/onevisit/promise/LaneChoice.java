package org.onevisit.promise;

import java.math.BigInteger;
import java.time.Instant;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.Risk;
import org.onevisit.catalogue.Sha256;
import org.onevisit.catalogue.Standing;

/**
 * The lane an applicant has chosen freely and signed for, and what the trust gate knew then, so
 * that its ruling can be repeated years later.
 *
 * @param signedHow {@code online}, or {@code counter} when an officer took it down
 * @param standing what the credit record said when the application came in
 * @param risk of the matter in this lane, by the item's table
 * @param seed from which follows which promises are sampled; on record before any is made
 * @param withdrawnAt when the applicant left the lane, UTC; null while it holds
 */
public record LaneChoice(
    String caseNo,
    Lane lane,
    String signedHow,
    Standing standing,
    Risk risk,
    String seed,
    Instant chosenAt,
    Instant withdrawnAt) {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  public boolean holds() {
    return withdrawnAt == null;
  }

  /** The applicant goes the ordinary way from here. */
  public LaneChoice withdrawn(Instant when) {
    return new LaneChoice(caseNo, lane, signedHow, standing, risk, seed, chosenAt, when);
  }

  /** For the record: with it the gate's ruling and its draws can be repeated. */
  public String toText() {
    return "lane %s, standing %s, risk %s, seed %s".formatted(lane.code(), standing, risk, seed);
  }

  /** Whether a promise is verified when only so many of a hundred are; anybody can repeat it. */
  public boolean isSampled(String promiseId, int ofHundred) {
    var draw = new BigInteger(Sha256.of(seed + " " + promiseId), 16).mod(HUNDRED);
    return draw.intValue() < ofHundred;
  }
}
