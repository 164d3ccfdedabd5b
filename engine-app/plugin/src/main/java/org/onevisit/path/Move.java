package org.onevisit.path;

/**
 * A move from one place to another.
 *
 * @param begins whether somebody or something waited for has come, and not just a job has run on
 */
record Move(Place from, Place to, boolean begins, Trail trail) {}
