package org.onevisit.rule;

/**
 * A place where a deployment breaks a rule.
 *
 * @param resource file of the deployment
 * @param element id of the element, empty when the whole file is meant
 * @param message number, rule, what is wrong and the cure
 * @param isWarning whether it may be deployed all the same
 */
public record Finding(String resource, String element, String message, boolean isWarning) {}
