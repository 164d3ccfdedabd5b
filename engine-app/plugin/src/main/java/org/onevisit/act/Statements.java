package org.onevisit.act;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.onevisit.catalogue.SpecialProcedure;
import org.onevisit.catalogue.Words;
import org.onevisit.opinion.Opinion.Statement;
import org.onevisit.opinion.Stance;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.RoutingRefusals;

/** What an agency's officer has written in the form of an opinion. */
final class Statements {

  private static final List<Stance> GIVEN =
      List.of(Stance.AGREE, Stance.CONDITIONS, Stance.OBJECT, Stance.SUPPLEMENT, Stance.PROCEDURE);

  private Statements() {}

  static Stance stance(Answers answers) {
    var said = answers.text("opinion");
    return GIVEN.stream()
        .filter(stance -> Words.of(stance).equals(said))
        .findFirst()
        .orElseThrow(
            () ->
                ActRefusals.answerUnknown("Opinion", said, GIVEN.stream().map(Words::of).toList()));
  }

  /**
   * Reads the words that belong to a stance; what belongs to another is left out.
   *
   * @param known codes of the conditions the permit knows
   * @throws org.onevisit.refusal.Refusal when what the stance needs is missing
   */
  static Statement read(String caseNo, Answers answers, Stance stance, List<String> known) {
    var words =
        new Statement(
            textIf(stance == Stance.OBJECT, answers, "opinionGround"),
            textIf(stance == Stance.OBJECT, answers, "opinionBasis"),
            stance == Stance.CONDITIONS ? String.join(",", codes(answers, known)) : "",
            textIf(stance == Stance.CONDITIONS, answers, "ownCondition"),
            textIf(stance == Stance.SUPPLEMENT, answers, "opinionDemands"),
            stance == Stance.PROCEDURE ? procedure(answers) : "");
    if (isIncomplete(stance, words)) {
      throw RoutingRefusals.opinionIncomplete(caseNo, Words.of(stance));
    }
    return words;
  }

  private static boolean isIncomplete(Stance stance, Statement words) {
    return switch (stance) {
      case OBJECT -> words.ground().isEmpty() || words.legalBasis().isEmpty();
      case CONDITIONS -> words.conditions().isEmpty() && words.ownCondition().isEmpty();
      case SUPPLEMENT -> words.demands().isEmpty();
      default -> false;
    };
  }

  private static String textIf(boolean isAsked, Answers answers, String name) {
    return isAsked ? answers.text(name) : "";
  }

  private static List<String> codes(Answers answers, List<String> known) {
    var codes = answers.list("opinionConditions");
    codes.stream()
        .filter(code -> !known.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw ActRefusals.answerUnknown("Condition", code, known);
            });
    return codes;
  }

  private static String procedure(Answers answers) {
    var code = answers.text("opinionProcedure");
    if (SpecialProcedure.of(code).isEmpty()) {
      throw ActRefusals.answerUnknown("Special procedure", code, SpecialProcedure.codes());
    }
    return code;
  }

  /** The words in one line. */
  static String shown(Statement words) {
    return Stream.of(
            words.ground(),
            words.legalBasis(),
            words.conditions(),
            words.ownCondition(),
            words.demands(),
            words.procedure())
        .filter(text -> !text.isEmpty())
        .collect(joining("；"));
  }
}
