package org.onevisit.app.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onevisit.casefile.Application;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A carrier for the demo: every parcel takes a handful of rounds of the outbox. */
@Component
@Profile("demo")
class DemoCourier implements Courier {

  private static final int ROUNDS = 5;

  private final Map<String, Integer> rounds = new ConcurrentHashMap<>();

  @Override
  public boolean carry(String order, Application application) {
    return rounds.merge(order, 1, Integer::sum) >= ROUNDS;
  }
}
