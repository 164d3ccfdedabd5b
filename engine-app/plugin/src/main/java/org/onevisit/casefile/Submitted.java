package org.onevisit.casefile;

/** The sender's key of a submission and what it became. */
record Submitted(String idempotencyKey, String contentHash, String caseNo) {}
