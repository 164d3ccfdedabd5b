/**
 * The record of every act in a case, hash-chained so that a changed, dropped or swapped entry
 * shows.
 */
package org.onevisit.record;
