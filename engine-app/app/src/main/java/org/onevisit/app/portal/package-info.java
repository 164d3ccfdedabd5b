/** The pages of those who apply: what there is, applying, and where a case stands. */
package org.onevisit.app.portal;
