/**
 * The case register: what is on file for a case, read when needed and written in one batch per
 * table with the transaction that changed it.
 */
package org.onevisit.casefile;
