package org.onevisit.process;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.Statistics;
import org.onevisit.process.LedgerCase.Credit;
import org.onevisit.process.LedgerCase.Trust;

/** The same at length, until every state of promises and of the credit record is reached. */
class ThousandsOfLedgerHistories extends LedgerHistoryTest {

  @Override
  @Property(tries = 2000)
  void agreesWithTheModel(@ForAll("histories") ActionChain<LedgerWorld> history) {
    super.agreesWithTheModel(history);
    Stream.of(Credit.values()).forEach(state -> isReached("credit", state));
    for (var lane : LedgerLane.values()) {
      if (lane != LedgerLane.ORDINARY && lane.onCreditRecord()) {
        Stream.of(Trust.values()).forEach(trust -> isReached("promise", lane, trust));
      }
    }
  }

  private static void isReached(String label, Object... states) {
    Statistics.label(label).coverage(reached -> reached.check(states).count(often -> often > 0));
  }
}
