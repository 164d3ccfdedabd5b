package org.onevisit.act;

import java.util.Optional;
import org.onevisit.casefile.Applicant;

/**
 * The public-data platform: what it can answer may not be demanded from the applicant (Zhejiang
 * reform rules 2018, arts 7 and 8).
 */
@FunctionalInterface
public interface SharedData {

  /**
   * Looks for a licence or certificate of the applicant.
   *
   * @param licenceType type as named in the materials table
   * @return where it was found, in words for the record; empty when it was not
   */
  Optional<String> find(String licenceType, Applicant applicant);

  /** A platform that knows nothing, so that every material comes from the applicant. */
  static SharedData none() {
    return (type, applicant) -> Optional.empty();
  }
}
