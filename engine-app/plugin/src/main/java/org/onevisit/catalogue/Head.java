package org.onevisit.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A head (负责人) to whom the law reserves an act, such as the extension of a period (Administrative
 * Licensing Law art 42). Who is head of an agency is data: a group of the engine.
 */
public enum Head {
  AGENCY("agencyHead"),
  GOVERNMENT("governmentHead");

  private final String role;

  Head(String role) {
    this.role = role;
  }

  /** The head that models and tables call so; nothing when a role may be anybody's. */
  public static Optional<Head> named(String role) {
    return Arrays.stream(values()).filter(head -> head.role.equals(role)).findFirst();
  }

  /** What models and tables call it. */
  public String role() {
    return role;
  }

  /** The engine's group whose members are head of an agency, {@code health330106AgencyHead}. */
  public String groupAt(String agency) {
    return agency + role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
  }
}
