package org.onevisit.act;

import java.util.UUID;
import org.onevisit.catalogue.LaneSpec;
import org.onevisit.catalogue.Standing;
import org.onevisit.promise.LaneChoice;

/** How a lane is chosen, freely and when applying. */
final class Lanes {

  private Lanes() {}

  /**
   * Notes what the trust gate knew, with the seed its samples will be drawn from.
   *
   * @return the lane and what was known, for the record
   */
  static String choose(Step step, Standing standing, String signedHow) {
    var file = step.file();
    var lane = file.application().chosenLane();
    var choice =
        step.item().lanesOn(step.today()).stream()
            .filter(spec -> spec.lane() == lane)
            .map(spec -> choice(step, spec, standing, signedHow))
            .findFirst();
    choice.ifPresent(file.ledger()::put);
    return choice.map(LaneChoice::toText).orElse("lane " + lane.code());
  }

  private static LaneChoice choice(Step step, LaneSpec spec, Standing standing, String signedHow) {
    var seed = UUID.randomUUID().toString();
    var now = step.file().now();
    return new LaneChoice(
        step.file().caseNo(), spec.lane(), signedHow, standing, spec.risk(), seed, now, null);
  }
}
