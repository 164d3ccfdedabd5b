/** The licence register: four legal ends kept apart, and no step the law does not know. */
package org.onevisit.licence;
