package org.onevisit.process;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.state.ActionChain;

/** The same at length: {@code mvn test -P histories}. */
class ThousandsOfLedgerHistories extends LedgerHistoryTest {

  @Override
  @Property(tries = 2000)
  void agreesWithTheModel(@ForAll("histories") ActionChain<LedgerWorld> history) {
    super.agreesWithTheModel(history);
  }
}
