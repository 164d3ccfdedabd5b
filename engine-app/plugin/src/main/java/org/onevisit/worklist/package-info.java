/**
 * How the tasks of an agency are found among a million others: the same tasks as the engine finds,
 * in the same order, sooner.
 */
package org.onevisit.worklist;
