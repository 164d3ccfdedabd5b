/**
 * What the law says should happen: regions, agencies, items with their materials, time limits and
 * grounds of refusal, and the identifiers that name persons, bodies, cases and licences. Plain
 * values; no engine, no database, no clock on the wall.
 */
package org.onevisit.catalogue;
