/** Who does the work of an agency when those whose work it is do not: covers and stray tasks. */
package org.onevisit.staff;
