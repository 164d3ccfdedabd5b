/** Agencies' seals: who keeps each, and every use of it. */
package org.onevisit.seal;
