package org.onevisit.clock;

import java.time.Instant;

/**
 * A special procedure in one case, and the clock it pauses.
 *
 * @param noticeId the written notice that told the applicant (Administrative Licensing Law art 45)
 * @param reason code of the special procedure
 * @param expectedEnd until when it takes, as the applicant was told
 * @param endedAt null while it lasts
 */
public record PausedTime(
    String noticeId,
    String caseNo,
    String clock,
    String reason,
    Instant startedAt,
    Instant expectedEnd,
    Instant endedAt,
    String legalBasis) {

  public boolean isOpen() {
    return endedAt == null;
  }

  /** The procedure is over. */
  public PausedTime end(Instant when) {
    return new PausedTime(
        noticeId, caseNo, clock, reason, startedAt, expectedEnd, when, legalBasis);
  }

  /** The time that does not count. */
  public Pause pause() {
    return new Pause(startedAt, isOpen() ? expectedEnd : endedAt, reason);
  }
}
