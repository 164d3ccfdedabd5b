package org.onevisit.casefile;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.onevisit.catalogue.Masking;

/** What is on file about an applicant, masked as long as nobody needs to know it whole. */
public enum PersonalData {
  NAME(Applicant::name, Masking::name, true),
  ID_NUMBER(Applicant::id, Masking::idNumber, true),
  PHONE(Applicant::phone, Masking::phone, false),
  ADDRESS(Applicant::address, Masking::address, false);

  private final Function<Applicant, String> value;
  private final UnaryOperator<String> mask;
  private final boolean publicOfOrganisations;

  PersonalData(
      Function<Applicant, String> value,
      UnaryOperator<String> mask,
      boolean publicOfOrganisations) {
    this.value = value;
    this.mask = mask;
    this.publicOfOrganisations = publicOfOrganisations;
  }

  /** The datum in full, empty when it was not given. */
  public String of(Applicant applicant) {
    var whole = value.apply(applicant);
    return whole == null ? "" : whole;
  }

  /** The datum as it is shown unasked. */
  public String masked(Applicant applicant) {
    return isMasked(applicant) ? mask.apply(of(applicant)) : of(applicant);
  }

  /** Whether there is more to the datum than is shown unasked. */
  public boolean isMasked(Applicant applicant) {
    return !of(applicant).isEmpty() && !(publicOfOrganisations && applicant.isOrganisation());
  }
}
