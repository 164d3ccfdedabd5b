package org.onevisit.catalogue;

/**
 * The identifier of an e-licence (电子证照标识) in the style of GB/T 36904: prefix, licence type, issuer,
 * serial, version and check character, joined by dots. The check is ISO 7064 MOD 37,36 over type,
 * issuer, serial and version without the dots.
 *
 * @param prefix the identifier's root; {@code 1.2.156.3005.2} belongs to the national scheme
 * @param type the licence type: credit code of the body that defined it and three digits
 * @param issuer credit code or area code of the issuing agency
 * @param version 1 for the first issue, one more for each change
 */
public record LicenceIdentifier(
    String prefix, String type, String issuer, String serial, int version) {

  public LicenceIdentifier {
    for (String part : new String[] {type, issuer, serial}) {
      if (!part.matches("[0-9A-Z]+")) {
        throw new CatalogueException(
            "A licence identifier is made of digits and capital letters, not '%s'".formatted(part));
      }
    }
    if (version < 1 || version > 999) {
      throw new CatalogueException("A licence version is 1 to 999, not " + version);
    }
  }

  /** Reads an identifier under the given prefix; a wrong one is refused with what is wrong. */
  public static LicenceIdentifier parse(String prefix, String text) {
    String[] parts =
        text.startsWith(prefix + ".")
            ? text.substring(prefix.length() + 1).split("\\.", -1)
            : new String[0];
    if (parts.length != 5 || !parts[3].matches("\\d{3}")) {
      throw new CatalogueException(
          "A licence identifier reads %s.type.issuer.serial.version.check, not '%s'"
              .formatted(prefix, text));
    }
    LicenceIdentifier identifier =
        new LicenceIdentifier(prefix, parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    if (!identifier.toString().equals(text)) {
      throw new CatalogueException(
          "The check character of licence identifier '%s' does not fit".formatted(text));
    }
    return identifier;
  }

  @Override
  public String toString() {
    String number = "%03d".formatted(version);
    char check = HybridCheck.MOD_37_36.of(type + issuer + serial + number);
    return String.join(".", prefix, type, issuer, serial, number, String.valueOf(check));
  }
}
