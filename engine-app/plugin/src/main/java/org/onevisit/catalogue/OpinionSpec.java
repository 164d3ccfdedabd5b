package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * An agency whose opinion is asked, one row of {@code <item>-opinions}, whose inputs are answers of
 * the application (Licensing Law art 26).
 *
 * @param function the agency's function
 * @param level its level; empty for that of the case
 * @param quorum of agencies that are counted, how many are enough; 0 for all
 */
public record OpinionSpec(
    String function,
    String level,
    Weight weight,
    Silence silence,
    int quorum,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  /** What an opinion weighs. */
  public enum Weight {
    /** It is waited for, and an objection is enough. */
    BINDING,
    /** It is one of several, of which a quorum is enough and more than half decide. */
    COUNTED
  }

  /** What it means that an agency says nothing in time. */
  public enum Silence {
    DEEMED_AGREED,
    ESCALATED
  }

  public static OpinionSpec of(Map<String, ?> columns) {
    Row row = new Row(columns);
    var level = row.text("level");
    if (!level.isEmpty()) {
      Level.named(level);
    }
    return new OpinionSpec(
        row.text("function"),
        level,
        row.word("weight", Weight.class),
        row.word("silence", Silence.class),
        row.numberOrZero("quorum"),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
