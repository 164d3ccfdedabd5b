package org.onevisit.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A procedure whose time does not count towards a period (特别程序, Administrative Licensing Law art
 * 45).
 *
 * @param expectedWorkingDays what the applicant is told when the agency names no other time; a
 *     setting, the law has no figure
 */
public record SpecialProcedure(String zh, String en, int expectedWorkingDays, String legalBasis) {

  private static final Pattern ANSWER = Pattern.compile("\\$\\{(\\w+)}");

  private static final Map<String, SpecialProcedure> BY_CODE =
      Json.shippedMap("special-procedures.json", SpecialProcedure.class);

  public static Optional<SpecialProcedure> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The answer that names the code, where a model leaves it to an officer: {@code ${answer}}. */
  public static Optional<String> askedIn(String reason) {
    var answer = ANSWER.matcher(reason);
    return answer.matches() ? Optional.of(answer.group(1)) : Optional.empty();
  }

  /** The codes a model may name, in alphabetical order. */
  public static SortedSet<String> codes() {
    return new TreeSet<>(BY_CODE.keySet());
  }
}
