package org.onevisit.act;

import java.time.LocalDate;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.ConditionSpec;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.Words;
import org.onevisit.opinion.Consultation;
import org.onevisit.opinion.Opinion;
import org.onevisit.opinion.Stance;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.RoutingRefusals;

/**
 * A word that comes when the agency's silence has had its effect: kept and shown until the
 * decision, and undoing nothing.
 */
public final class LateOpinion {

  private LateOpinion() {}

  /**
   * Adds it to the case.
   *
   * @throws org.onevisit.refusal.Refusal when the agency was not silent, or the case is decided
   */
  public static void give(
      CaseFile file, PermitItem item, LocalDate today, String agency, Answers answers) {
    var silent = silent(file, agency);
    var stance = Statements.stance(answers);
    if (stance == Stance.SUPPLEMENT) {
      throw ActRefusals.secondNotice(file.caseNo());
    }
    var known = item.conditionsOn(today).stream().map(ConditionSpec::condition).toList();
    var words = Statements.read(file.caseNo(), answers, stance, known);
    var number = file.opinions().size() + 1;
    file.put(silent.late(number, stance, words, file.now(), file.actor()));
    var said = Words.of(stance) + " " + Statements.shown(words);
    file.record(agency, "giveLateOpinion", agency, said.strip());
  }

  private static Opinion silent(CaseFile file, String agency) {
    if (!file.state().isUndecided()) {
      throw RoutingRefusals.opinionAfterDecision(file.caseNo(), file.state());
    }
    return new Consultation(file.opinions())
        .of(agency)
        .filter(opinion -> opinion.stance().isSilence())
        .orElseThrow(() -> RoutingRefusals.opinionNotAwaited(file.caseNo(), agency));
  }
}
