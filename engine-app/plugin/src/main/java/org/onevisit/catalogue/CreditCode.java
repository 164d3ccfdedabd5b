package org.onevisit.catalogue;

import java.util.Optional;

/**
 * The unified social credit code of a body (统一社会信用代码, GB 32100): registering authority, category, 6
 * digits of area, 9 characters for the body, and a check character modulo 31.
 */
public final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CreditCode() {}

  /** What is wrong with the code, or nothing. */
  public static Optional<Wording> flaw(String code) {
    if (code.length() != 18) {
      return flaw("统一社会信用代码应为18位。", "A unified social credit code has 18 characters.");
    }
    if (code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      return flaw(
          "统一社会信用代码只含数字和大写字母，不含I、O、S、V、Z。",
          "A unified social credit code has digits and capital letters, but no I, O, S, V or Z.");
    }
    if (!code.substring(2, 8).matches("\\d{6}")) {
      return flaw(
          "统一社会信用代码第3至8位应为行政区划数字。",
          "Characters 3 to 8 of a unified social credit code are the digits of an area.");
    }
    if (check(code) != code.charAt(17)) {
      return flaw(
          "统一社会信用代码校验位不符，请核对每一位。",
          "The last character of the credit code does not fit the others; one of them is mistyped.");
    }
    return Optional.empty();
  }

  private static char check(String code) {
    int sum = 0;
    for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) {
      sum += weight * ALPHABET.indexOf(code.charAt(i));
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static Optional<Wording> flaw(String zh, String en) {
    return Optional.of(new Wording(zh, en));
  }
}
