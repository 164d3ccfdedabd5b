package org.onevisit.refusal;

/**
 * One thing wrong with what was sent.
 *
 * @param where field, element or file
 * @param message what is wrong and what would be right
 */
public record Fault(String where, String message) {}
