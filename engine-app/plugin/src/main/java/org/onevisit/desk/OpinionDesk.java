package org.onevisit.desk;

import java.util.Map;
import java.util.function.Function;
import org.onevisit.act.LateOpinion;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Deadlines;
import org.onevisit.refusal.ApplicationRefusals;

/** Where an agency speaks that was silent when it was asked; its own task is gone by then. */
public final class OpinionDesk {

  private final CaseTransactions transactions;
  private final Function<Application, PermitItem> items;
  private final Deadlines deadlines;

  public OpinionDesk(
      CaseTransactions transactions, Function<Application, PermitItem> items, Deadlines deadlines) {
    this.transactions = transactions;
    this.items = items;
    this.deadlines = deadlines;
  }

  /**
   * Keeps a late opinion in the file, where the deciding agency sees it.
   *
   * @param agency id of the agency, for which whoever calls has made sure that the officer works
   * @param said the answers of the form of an opinion
   * @param officer user id
   * @throws org.onevisit.refusal.Refusal when the agency was not silent or the case is decided
   */
  public void giveLate(String caseNo, String agency, Map<String, String> said, String officer) {
    transactions.run(
        officer,
        work -> {
          var file = work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo));
          var item = items.apply(file.application());
          LateOpinion.give(file, item, deadlines.day(file.now()), agency, new Said(said));
          return null;
        });
  }
}
