package org.onevisit.opinion;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.onevisit.catalogue.OpinionSpec;
import org.onevisit.catalogue.OpinionSpec.Silence;
import org.onevisit.catalogue.OpinionSpec.Weight;

/**
 * One agency's opinion in one case.
 *
 * @param number from 1 in each case; an agency asked again, or late, has several
 * @param quorum how many of the counted agencies are enough
 * @param counts false for a word that came after the agency's silence had its effect: it is kept
 *     and shown, and undoes nothing
 * @param askedAt UTC
 * @param givenAt UTC, null while it is awaited
 * @param givenBy user id, or {@code system} for silence
 */
public record Opinion(
    String caseNo,
    @ColumnName("number_in_case") int number,
    String agency,
    Weight weight,
    Silence silence,
    int quorum,
    Stance stance,
    boolean counts,
    @Nested("says") Statement says,
    Instant askedAt,
    Instant givenAt,
    String givenBy) {

  /** An agency is asked for the word its row of the permit's table says. */
  public static Opinion asked(
      String caseNo, int number, String agency, OpinionSpec spec, Instant at) {
    return new Opinion(
        caseNo,
        number,
        agency,
        spec.weight(),
        spec.silence(),
        spec.quorum(),
        Stance.ASKED,
        true,
        Statement.NOTHING,
        at,
        null,
        null);
  }

  /** What the agency says. */
  public Opinion given(Stance said, Statement words, Instant at, String by) {
    return new Opinion(
        caseNo, number, agency, weight, silence, quorum, said, counts, words, askedAt, at, by);
  }

  /** What its silence, or the others', makes of it. */
  public Opinion become(Stance meaning, Instant at, String by) {
    return given(meaning, says, at, by);
  }

  /** The same agency's word after its silence has had its effect. */
  public Opinion late(int next, Stance said, Statement words, Instant at, String by) {
    return new Opinion(
        caseNo, next, agency, weight, silence, quorum, said, false, words, askedAt, at, by);
  }

  /**
   * The words of an opinion.
   *
   * @param ground why it objects
   * @param legalBasis on what law the objection rests
   * @param conditions codes of the conditions it sets, separated by commas
   * @param ownCondition a condition in its own words
   * @param demands what is to be supplied
   * @param procedure code of the special procedure it needs
   */
  public record Statement(
      String ground,
      String legalBasis,
      String conditions,
      String ownCondition,
      String demands,
      String procedure) {

    public static final Statement NOTHING = new Statement("", "", "", "", "", "");

    /** The codes one by one. */
    public List<String> codes() {
      return Stream.of(conditions.split(",")).filter(code -> !code.isEmpty()).toList();
    }
  }
}
