/**
 * The promise ledger: what an applicant undertakes, from the signature until it is kept or broken.
 */
package org.onevisit.promise;
