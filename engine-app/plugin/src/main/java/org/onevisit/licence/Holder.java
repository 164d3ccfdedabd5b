package org.onevisit.licence;

/**
 * Who holds a licence, and where it is exercised.
 *
 * @param isOrganisation whether the holder is one; a person's name is nobody else's business
 * @param place the employer, the seat; empty when the licence names none
 */
public record Holder(String name, boolean isOrganisation, String place) {

  /** The name as anybody may read it: an organisation's in full, a person's not at all. */
  public String publicName() {
    return isOrganisation ? name : "";
  }
}
