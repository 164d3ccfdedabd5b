package org.onevisit.promise;

import org.onevisit.catalogue.Means;
import org.onevisit.catalogue.Stage;

/**
 * What was promised, as the applicant was told it in one go before signing.
 *
 * @param binds the stage of the case that waits for this promise
 * @param wording what exactly, with how it is checked, in Chinese and English
 * @param wordingVersion the version of that text
 * @param consequence what follows when the promise is broken, in Chinese and English
 * @param clock the statutory clock by which it is due
 * @param verifier id of the agency that verifies it
 * @param means how it is verified
 */
public record Terms(
    Stage binds,
    String wording,
    String wordingVersion,
    String consequence,
    String clock,
    String verifier,
    Means means,
    String legalBasis) {}
