/** Pages on which an agency says who does its work. */
package org.onevisit.app.staff;
