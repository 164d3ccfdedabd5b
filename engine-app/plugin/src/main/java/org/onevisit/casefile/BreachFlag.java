package org.onevisit.casefile;

/**
 * Word of a broken promise for the record of another case of the same applicant. It is entered in a
 * transaction of its own, so that no command ever holds two cases of one person: two breaches at
 * once would wait for each other.
 *
 * @param caseNo the case to be flagged
 * @param brokenIn the case in which the promise was broken
 */
public record BreachFlag(String caseNo, String brokenIn, String promiseId) {}
