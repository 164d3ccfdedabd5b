/**
 * What a jurisdiction's working days rest on: the notices it has published, the local closures it
 * has ordered, who entered them and when. Nothing here is ever changed, only added to.
 */
package org.onevisit.calendar;
