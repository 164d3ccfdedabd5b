package org.onevisit.record;

import java.time.Instant;

/**
 * One act in the life of a case, as it stands in the record.
 *
 * @param seq position in the case's record, from 1
 * @param at when it was done, UTC
 * @param actor user id, {@code applicant} or {@code system}
 * @param agency the agency acted for, empty for the applicant and the system
 * @param act what was done, e.g. {@code acceptApplication}
 * @param subject what it was done to, e.g. a material or a step
 * @param detail reasons and outcomes, never personal data
 * @param previous hash of the entry before, empty for the first
 * @param hash SHA-256 over {@code previous} and all other fields
 */
public record Entry(
    String caseNo,
    int seq,
    Instant at,
    String actor,
    String agency,
    String act,
    String subject,
    String detail,
    String previous,
    String hash) {}
