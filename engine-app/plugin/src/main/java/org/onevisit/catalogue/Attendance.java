package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A coded reason: why an applicant attends in person, or why one visit was not enough for a matter
 * (Zhejiang reform rules art 2: at most one visit from application to receipt).
 *
 * @param byHand whether officers record it themselves; other attendances an act of the case records
 */
public record Attendance(
    String code, boolean byHand, String zh, String en, LocalDate validFrom, LocalDate validTo)
    implements InForce {

  /** The application is handed in at the window. */
  public static final String SUBMISSION = "counterSubmission";

  /** Originals are compared with what was uploaded. */
  public static final String COMPARISON = "originalsCompared";

  /** The licence is collected. */
  public static final String COLLECTION = "collection";

  private static final File SHIPPED = Json.shipped("visits.json", File.class).orElseThrow();

  /** The reasons officers may record on a day without another act. */
  public static List<Attendance> byHand(LocalDate day) {
    return inForce(SHIPPED.reasons(), day, Attendance::byHand);
  }

  /** Why somebody had to come again, as an agency may say on a day. */
  public static List<Attendance> explanations(LocalDate day) {
    return inForce(SHIPPED.explanations(), day, any -> true);
  }

  /** The words of a code, whether it is in force or not. */
  public static Optional<Attendance> named(String code) {
    return SHIPPED.all().stream().filter(known -> known.code().equals(code)).findFirst();
  }

  private static List<Attendance> inForce(
      List<Attendance> codes, LocalDate day, Predicate<Attendance> which) {
    return codes.stream().filter(code -> code.validOn(day) && which.test(code)).toList();
  }

  private record File(String source, List<Attendance> reasons, List<Attendance> explanations) {

    List<Attendance> all() {
      return Stream.concat(reasons.stream(), explanations.stream()).toList();
    }
  }
}
