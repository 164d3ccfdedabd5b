/**
 * The e-licence (电子证照): printed as a sealed PDF, and checked by anyone who scans its QR code.
 *
 * <p>{@link org.onevisit.app.licence.LicencePress} is the way in for whoever issues a licence,
 * {@link org.onevisit.app.licence.LicenceRegister} what the public page asks, {@link
 * org.onevisit.app.licence.SealService} the place where a certified seal takes over from the test
 * key.
 */
package org.onevisit.app.licence;
