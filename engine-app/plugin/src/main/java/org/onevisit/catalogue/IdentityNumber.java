package org.onevisit.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * The citizen identity number (公民身份号码, GB 11643): 6 digits of area, 8 of birth, 3 of order and a
 * check character, ISO 7064 MOD 11-2. Residence permits of Hong Kong, Macao and Taiwan residents
 * have the same form.
 */
public final class IdentityNumber {

  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private IdentityNumber() {}

  /** What is wrong with the number, or nothing. The number itself is never repeated. */
  public static Optional<Wording> flaw(String number) {
    if (!number.matches("\\d{17}[\\dXx]")) {
      return flaw(
          "身份号码应为18位：17位数字加1位数字或X。", "An identity number has 17 digits and a last digit or X.");
    }
    if (!isDate(number.substring(6, 14))) {
      return flaw(
          "身份号码第7至14位不是有效的出生日期。", "Digits 7 to 14 of the identity number are not a date of birth.");
    }
    if (check(number) != Character.toUpperCase(number.charAt(17))) {
      return flaw(
          "身份号码校验位不符，请核对每一位。",
          "The last character of the identity number does not fit the others; one of them is mistyped.");
    }
    return Optional.empty();
  }

  private static boolean isDate(String digits) {
    try {
      LocalDate.parse(digits, BIRTH);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static char check(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11);
  }

  private static Optional<Wording> flaw(String zh, String en) {
    return Optional.of(new Wording(zh, en));
  }
}
