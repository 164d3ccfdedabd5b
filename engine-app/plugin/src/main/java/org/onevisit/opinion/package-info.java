/** Opinions (会办意见) of the agencies that take part in one decision, and what they come to. */
package org.onevisit.opinion;
