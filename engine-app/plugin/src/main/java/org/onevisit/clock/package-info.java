/**
 * The statutory clock: which days count, when a period ends, how its lamp burns. Pure functions of
 * their arguments; every rule names its article.
 */
package org.onevisit.clock;
