package org.onevisit.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.onevisit.refusal.PermitLog;

/**
 * An entry of the licence register.
 *
 * @param identifier dotted identifier with check character, printed in the QR code
 * @param issuer agency id
 * @param validTo last day of validity, null when the licence has no end
 */
public record Licence(
    String licenceNo,
    String identifier,
    String caseNo,
    String item,
    String titleZh,
    String titleEn,
    String issuer,
    Instant issuedAt,
    LocalDate validFrom,
    LocalDate validTo,
    LicenceState state,
    Instant changedAt,
    String legalBasis) {

  /**
   * Returns this licence in its next state.
   *
   * @throws org.onevisit.refusal.Refusal when the law knows no such step
   */
  public Licence become(LicenceState next, Instant when) {
    if (!state.next().contains(next)) {
      throw PermitLog.stepUnknown("Licence " + licenceNo, state, next, state.next());
    }
    return new Licence(
        licenceNo,
        identifier,
        caseNo,
        item,
        titleZh,
        titleEn,
        issuer,
        issuedAt,
        validFrom,
        validTo,
        next,
        when,
        legalBasis);
  }
}
