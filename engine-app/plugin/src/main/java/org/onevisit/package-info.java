/**
 * A permit that several agencies decide together, as a plugin for a Camunda 7 engine. {@link
 * org.onevisit.CrossAgencyPlugin} is the way in; every room below it does one thing.
 */
package org.onevisit;
