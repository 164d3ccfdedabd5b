package org.onevisit.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What a licence says; fixed once it is issued, but for its end.
 *
 * @param identifier dotted identifier with check character, printed in the QR code
 * @param issuer agency id
 * @param issuedAt UTC
 * @param validTo last day of validity, null when the licence has no end
 * @param conditions under which it was granted, in words; empty when there are none
 */
public record Certificate(
    String licenceNo,
    String identifier,
    String caseNo,
    String item,
    String titleZh,
    String titleEn,
    @Nested("holder") Holder holder,
    String issuer,
    Instant issuedAt,
    LocalDate validFrom,
    LocalDate validTo,
    String legalBasis,
    String conditions) {

  /** The same with another last day of validity. */
  Certificate until(LocalDate end) {
    return new Certificate(
        licenceNo,
        identifier,
        caseNo,
        item,
        titleZh,
        titleEn,
        holder,
        issuer,
        issuedAt,
        validFrom,
        end,
        legalBasis,
        conditions);
  }
}
