package org.onevisit.casefile;

/** The sender's key of a submission and what it became. */
public record Submitted(String idempotencyKey, String contentHash, String caseNo) {}
