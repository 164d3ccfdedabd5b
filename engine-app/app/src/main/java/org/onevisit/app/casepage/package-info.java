/** The file of a case, for the officers who work on it. */
package org.onevisit.app.casepage;
