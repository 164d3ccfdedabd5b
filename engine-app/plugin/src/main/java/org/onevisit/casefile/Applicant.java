package org.onevisit.casefile;

/**
 * Who applies: personal data, kept in the case register alone.
 *
 * @param idType {@code identityNumber} or {@code creditCode}
 * @param phone null when not given
 * @param address where a parcel goes, null when the licence is collected
 */
public record Applicant(String name, String idType, String id, String phone, String address) {}
