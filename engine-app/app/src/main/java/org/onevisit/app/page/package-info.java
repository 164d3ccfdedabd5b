/** What all pages have in common: their language; their look is in {@code layout.html}. */
package org.onevisit.app.page;
