package org.onevisit.casefile;

import java.time.Instant;

/**
 * Something to be sent once the act that asks for it has committed: a notice, a courier order, a
 * licence document to be made.
 *
 * @param id stable key, so that a receiver can drop a repetition
 * @param payload JSON
 * @param sentAt null until the receiver confirmed
 */
public record Dispatch(
    String id,
    String caseNo,
    String kind,
    String payload,
    Instant createdAt,
    Instant sentAt,
    int attempts) {}
