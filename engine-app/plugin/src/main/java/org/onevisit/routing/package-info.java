/** Which agency a step belongs to: exactly one, or the step does not happen. */
package org.onevisit.routing;
