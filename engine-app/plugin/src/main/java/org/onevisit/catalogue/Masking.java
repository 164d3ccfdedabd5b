package org.onevisit.catalogue;

/**
 * Personal data as shown to those who need not know it whole: 张*, 339901********0018, 138****3210,
 * 西湖区****. An empty value stays empty; one too short to keep both ends is hidden wholly.
 */
public final class Masking {

  private Masking() {}

  /** The family name; the number of characters that follow is not told. */
  public static String name(String name) {
    return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)) + "*";
  }

  public static String idNumber(String number) {
    return keepEnds(number, 6, 4);
  }

  public static String phone(String number) {
    return keepEnds(number, 3, 4);
  }

  /** The county; where in it somebody lives is not told. */
  public static String address(String address) {
    return keepEnds(address, 3, 0);
  }

  private static String keepEnds(String value, int head, int tail) {
    int hidden = value.length() - head - tail;
    return hidden <= 0
        ? "*".repeat(value.length())
        : value.substring(0, head) + "*".repeat(hidden) + value.substring(value.length() - tail);
  }
}
