package org.onevisit.desk;

/**
 * What the applicant keeps: the public case number and the code that opens its status.
 *
 * @param queryCode second factor of the status query; shown to no agency but the window that took
 *     the application in
 */
public record Receipt(String caseNo, String queryCode) {}
