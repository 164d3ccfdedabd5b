package org.onevisit.path;

/**
 * What a path must not do and does.
 *
 * @param subject what kind of complaint it is
 * @param element where the path does it
 */
record Complaint(String subject, Element element, String sentence) {}
