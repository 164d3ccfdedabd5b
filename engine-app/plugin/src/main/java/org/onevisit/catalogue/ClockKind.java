package org.onevisit.catalogue;

/**
 * The kind of a clock. Where agencies of one case each have their own of one law, a step writes
 * {@code opinion@agency}, and the clock is that of the agency the step belongs to.
 */
public final class ClockKind {

  /**
   * The written voucher of an acceptance or non-acceptance is owed, also when the case has ended.
   */
  public static final String VOUCHER = "voucher";

  private static final String PER_AGENCY = "@agency";

  private ClockKind() {}

  /** The kind a step means when it belongs to an agency, {@code opinion@health330106}. */
  public static String of(String written, String agency) {
    return isPerAgency(written) ? written.replace(PER_AGENCY, "@" + agency) : written;
  }

  public static boolean isPerAgency(String written) {
    return written.endsWith(PER_AGENCY);
  }

  /** The kind an agency's function would have, {@code opinion@water} of the water agency's. */
  static String ofFunction(String kind) {
    return kind.replaceFirst("(@[a-zA-Z]+)\\d+$", "$1");
  }

  /** The row of the clocks table that a kind has its law from. */
  public static String law(String kind) {
    var at = kind.indexOf('@');
    return at < 0 ? kind : kind.substring(0, at);
  }
}
