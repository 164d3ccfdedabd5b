/**
 * The engine's own interface, at {@code /engine-rest} and once more inside the webapps: what both
 * answer when something is not to be had.
 */
package org.onevisit.app.enginerest;
