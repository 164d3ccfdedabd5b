package org.onevisit.app.signin;

import java.util.Map;
import java.util.Set;
import org.onevisit.app.engine.StaffDirectory.UnknownHere;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * By which names the government's directory tells who somebody is; set in {@code onevisit.claims}.
 */
@ConfigurationProperties("onevisit.claims")
record Claims(String user, String name, String role, String agency, String level, String region) {

  private static final Set<String> ROLES =
      Set.of(
          "clerk",
          "head",
          "governmentHead",
          "agencyAdministrator",
          "supervisor",
          "designer",
          "administrator");

  /**
   * What the directory says of somebody.
   *
   * @throws UnknownHere when it says too little
   */
  Told read(Map<String, Object> claims) {
    var role = text(claims, role());
    if (!ROLES.contains(role)) {
      throw new UnknownHere("Claim '%s' is '%s', not one of %s".formatted(role(), role, ROLES));
    }
    var user = text(claims, user());
    if (!user.matches("[a-zA-Z0-9]{1,64}")) {
      throw new UnknownHere("Claim '%s' is '%s', not letters and digits".formatted(user(), user));
    }
    return new Told(
        user,
        text(claims, name()),
        role,
        text(claims, agency()),
        text(claims, level()),
        text(claims, region()));
  }

  private static String text(Map<String, Object> claims, String name) {
    return claims.get(name) instanceof String text ? text : "";
  }

  /** One person's claims; empty what was not told. */
  record Told(String user, String name, String role, String agency, String level, String region) {}
}
