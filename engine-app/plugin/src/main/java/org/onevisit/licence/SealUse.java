package org.onevisit.licence;

import java.time.Instant;

/**
 * One document that was sealed (Order 716 arts 8 to 10): which, with what, at whose word.
 *
 * @param documentId the sealed document in the file of the case
 * @param holder user id of whoever kept the seal; null when nobody has taken it over yet
 * @param askedBy user id of the officer whose decision the document says
 * @param sha256 of the sealed document
 */
public record SealUse(
    String caseNo,
    String documentId,
    String agency,
    String seal,
    String holder,
    String askedBy,
    String sha256,
    Instant usedAt) {}
