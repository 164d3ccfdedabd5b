package org.onevisit.path;

/**
 * A variable that is set by a mapping or an output parameter.
 *
 * @param value null when nothing is known of it
 */
record Assignment(String variable, Expression value) {}
