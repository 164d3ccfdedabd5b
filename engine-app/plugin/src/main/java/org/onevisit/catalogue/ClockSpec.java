package org.onevisit.catalogue;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A statutory clock, one row of {@code <item>-clocks} or, where it belongs to every permit, of
 * {@link #COMMON}: the period the law gives and the shorter one the agency has promised, which
 * binds it.
 *
 * @param startEvent the legal fact whose day is day zero
 * @param extension by how much it may be prolonged, once; 0 when the law knows no extension
 * @param extensionBy whose approval that takes, empty when there is no extension
 * @param effect what follows when the period passes unused
 */
public record ClockSpec(
    String clock,
    String startEvent,
    int statutoryLength,
    int promisedLength,
    TimeUnit unit,
    int extension,
    String extensionBy,
    Effect effect,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  /** The table of the clocks all permits share. */
  public static final String COMMON = "common-clocks";

  /** The day the last paper that is needed came in, where a statute counts from it. */
  private static final String PAPERS_COMPLETE = "papersComplete";

  private static final String RECEIVED = "received";

  /** One acceptance counts for all agencies of a case (Zhejiang reform rules art 5). */
  private static final String ACCEPTED = "accepted";

  /** The receipt of what the agency below has examined, where two levels share an item. */
  private static final String REPORTED = "reportedUpward";

  /** Time never decides against an applicant: PERSON leaves it to someone to act. */
  public enum Effect {
    DEEMED_ACCEPTED,
    DEEMED_WITHDRAWN,
    DEEMED_RENEWED,
    PERSON,
    NONE,
    /** Its days are meant to pass, as those of a public notice: that is no delay. */
    ELAPSES;

    /** Whether the law itself says what follows, so that nobody's act is needed. */
    public boolean isOfLaw() {
      return this != PERSON && this != NONE && this != ELAPSES;
    }
  }

  /** 法定时限: passing it is a breach of law. */
  public TimeLimit statutoryLimit() {
    return new TimeLimit(statutoryLength, unit);
  }

  /** 承诺时限: what the applicant is told and the lamp runs on. */
  public TimeLimit promisedLimit() {
    return new TimeLimit(promisedLength, unit);
  }

  /** Whether the period runs from the receipt of complete papers and not from the acceptance. */
  public boolean runsFromCompletePapers() {
    return PAPERS_COMPLETE.equals(startEvent);
  }

  /** Whether the period runs from the receipt of the application, whenever it is asked for. */
  public boolean runsFromReceipt() {
    return RECEIVED.equals(startEvent);
  }

  /** Whether the period runs from the acceptance, whenever the agency's step is reached. */
  public boolean runsFromAcceptance() {
    return ACCEPTED.equals(startEvent);
  }

  /** Whether the period runs from the report of the agency below (Licensing Law art 43). */
  public boolean runsFromReport() {
    return REPORTED.equals(startEvent);
  }

  /** An item's own rows, and of the common ones those that it has no row of the same name for. */
  public static List<ClockSpec> overriding(List<ClockSpec> own, List<ClockSpec> common) {
    var named = own.stream().map(ClockSpec::clock).collect(toSet());
    return Stream.concat(own.stream(), common.stream().filter(row -> !named.contains(row.clock())))
        .toList();
  }

  public static ClockSpec of(Map<String, ?> columns) {
    Row row = new Row(columns);
    return new ClockSpec(
        row.text("clock"),
        row.text("startEvent"),
        row.number("statutoryLength"),
        row.number("promisedLength"),
        row.word("unit", TimeUnit.class),
        row.numberOrZero("extension"),
        row.text("extensionBy"),
        row.word("effect", Effect.class),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
