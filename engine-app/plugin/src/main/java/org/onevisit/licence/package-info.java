/**
 * The licence register: four legal ends kept apart, no step the law does not know, and the seals.
 */
package org.onevisit.licence;
