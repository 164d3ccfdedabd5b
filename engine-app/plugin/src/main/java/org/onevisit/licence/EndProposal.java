package org.onevisit.licence;

import java.time.Instant;

/**
 * That a licence is to end, until somebody else has decided so.
 *
 * @param ground code of an {@link EndGround}
 * @param reasons as the holder is told them
 * @param statement what the holder has said; null before he is heard
 * @param heardBy who has heard the holder; null before
 */
public record EndProposal(
    String caseNo,
    String licenceNo,
    String ground,
    String reasons,
    String proposedBy,
    Instant proposedAt,
    String statement,
    String heardBy,
    State state) {

  /** Where it stands. */
  public enum State {
    OPEN,
    /** The licence has ended. */
    DECIDED,
    /** The licence stays. */
    DROPPED
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** The holder has been heard. */
  public EndProposal heard(String said, String officer) {
    return new EndProposal(
        caseNo, licenceNo, ground, reasons, proposedBy, proposedAt, said, officer, state);
  }

  public EndProposal become(State next) {
    return new EndProposal(
        caseNo, licenceNo, ground, reasons, proposedBy, proposedAt, statement, heardBy, next);
  }

  /** Whether an officer has had a hand in it, and so cannot be the second. */
  public boolean isOf(String officer) {
    return proposedBy.equals(officer) || officer.equals(heardBy);
  }
}
