package org.onevisit.app.engine;

import java.util.Collection;
import java.util.List;

/**
 * Those who look on and have no hand in the work: an agency's administrator sees what is the
 * agency's, a supervisor every case of a jurisdiction. Who they are is data: groups of the engine.
 */
public final class Oversight {

  private static final String ADMINISTRATORS = "AgencyAdministrator";
  private static final String SUPERVISORS = "supervisor";

  private Oversight() {}

  /** The group of an agency's administrators, {@code health330106AgencyAdministrator}. */
  public static String administratorsOf(String agency) {
    return agency + ADMINISTRATORS;
  }

  /** The group of those who supervise a region and all in it, {@code supervisor330106}. */
  public static String supervisorsOf(String region) {
    return SUPERVISORS + region;
  }

  /** The agencies that somebody with these groups administers. */
  public static List<String> agencies(Collection<String> groups) {
    return groups.stream()
        .filter(group -> group.endsWith(ADMINISTRATORS))
        .map(group -> group.substring(0, group.length() - ADMINISTRATORS.length()))
        .toList();
  }

  /** The regions that somebody with these groups supervises. */
  public static List<String> regions(Collection<String> groups) {
    return groups.stream()
        .filter(group -> group.matches(SUPERVISORS + "\\d+"))
        .map(group -> group.substring(SUPERVISORS.length()))
        .toList();
  }
}
