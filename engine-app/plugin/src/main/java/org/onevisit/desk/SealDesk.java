package org.onevisit.desk;

import java.util.Set;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.Head;
import org.onevisit.licence.Seal;
import org.onevisit.refusal.PromiseRefusals;

/** Who keeps an agency's seals; each use is on the record of its case. */
public final class SealDesk {

  /** The longest receipt and name taken, in characters. */
  public static final int MAX_TEXT = 64;

  private final CaseTransactions transactions;

  public SealDesk(CaseTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * The head hands a seal over to another keeper, against a receipt.
   *
   * @param groups the engine's groups of the officer, among them the heads' of the agency
   * @param seal which of the agency's
   * @param to user id of who keeps it from now on
   * @throws org.onevisit.refusal.Refusal for somebody else than the head, without a keeper or a
   *     receipt, or when that keeper has it already
   */
  public void handOver(
      String agency, String seal, String to, String receipt, String officer, Set<String> groups) {
    if (!groups.contains(Head.AGENCY.groupAt(agency))) {
      throw PromiseRefusals.sealOfOthers(agency);
    }
    var keeper = fit(to, "who keeps it from now on");
    var paper = fit(receipt, "what shows that it was handed over");
    transactions.run(
        officer,
        work -> {
          var kept = work.seal(agency, seal);
          if (kept.filter(earlier -> earlier.holder().equals(keeper)).isPresent()) {
            throw PromiseRefusals.sealKeptAlready(seal, keeper);
          }
          work.handOver(new Seal(agency, seal, keeper, work.hand().now(), paper));
          return null;
        });
  }

  private static String fit(String given, String what) {
    var text = given.strip();
    if (text.isEmpty() || text.length() > MAX_TEXT || text.indexOf('\0') >= 0) {
      throw PromiseRefusals.textMissing(what, MAX_TEXT);
    }
    return text;
  }
}
