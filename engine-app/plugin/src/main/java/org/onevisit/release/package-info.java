/** Four eyes on what is deployed: who handed it in, and who else released it. */
package org.onevisit.release;
