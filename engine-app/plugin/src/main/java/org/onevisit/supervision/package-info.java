/** What agencies that supervise are told of permits, and what they have found. */
package org.onevisit.supervision;
