/**
 * The service window: what applicants, and those who help them, can do with a case from outside its
 * agencies.
 */
package org.onevisit.desk;
