package org.onevisit.process;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.Statistics;
import org.onevisit.process.LedgerCase.Credit;

/** The same at length, until every state of the credit record is reached. */
class ThousandsOfLedgerHistories extends LedgerHistoryTest {

  @Override
  @Property(tries = 2000)
  void agreesWithTheModel(@ForAll("histories") ActionChain<LedgerWorld> history) {
    super.agreesWithTheModel(history);
    Statistics.label("credit")
        .coverage(
            reached ->
                Stream.of(Credit.values())
                    .forEach(state -> reached.check(state).count(often -> often > 0)));
  }
}
