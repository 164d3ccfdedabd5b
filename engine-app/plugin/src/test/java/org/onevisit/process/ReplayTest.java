package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.Replay;
import org.onevisit.clock.StatutoryClock;

/** What the record says of a clock can be reckoned anew from the record and the law. */
class ReplayTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void givesTheSameInstantsForEveryClockOfACase() {
    permits.now("2026-09-16", "09:00");
    var registration = Situations.granted(permits, nurse());
    assertThat(kinds(registration)).contains("notice", "decision", "delivery", "verification");
  }

  @Test
  void countsADeemedAcceptanceFromTheReceipt() {
    permits.now("2026-02-13", "15:00");
    var application = Situations.received(permits, ordinary(nurse()));
    permits.itIs("2026-02-28", "00:00");
    assertThat(kinds(application)).contains("notice", "decision");
  }

  private static List<String> kinds(PermitCase of) {
    var replayed = permits.replay(of.caseNo());
    assertThat(replayed).isNotEmpty().allMatch(Replay::agrees);
    return replayed.stream().map(Replay::clock).map(StatutoryClock::kind).toList();
  }
}
