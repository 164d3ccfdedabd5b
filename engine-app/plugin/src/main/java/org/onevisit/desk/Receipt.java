package org.onevisit.desk;

/**
 * What the applicant keeps: the public case number and the code that opens its status.
 *
 * @param queryCode second factor of the status query; never shown to agencies
 */
public record Receipt(String caseNo, String queryCode) {}
