package org.onevisit.app.licence;

/**
 * What a seal says.
 *
 * @param agency whose seal it is; the name runs around it
 * @param purpose the words across it, e.g. 行政审批专用章
 * @param reason what is sealed, for whoever checks the signature
 */
record Sealing(String agency, String purpose, String reason) {}
