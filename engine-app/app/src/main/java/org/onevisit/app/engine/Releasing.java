package org.onevisit.app.engine;

import org.onevisit.desk.ReleaseDesk;
import org.springframework.stereotype.Component;

/** The release of what was held back: active, and open for all agencies to work on. */
@Component
public class Releasing {

  private final ReleaseDesk desk;
  private final AsSystem system;
  private final Agencies agencies;

  Releasing(ReleaseDesk desk, AsSystem system, Agencies agencies) {
    this.desk = desk;
    this.system = system;
    this.agencies = agencies;
  }

  /**
   * Releases what somebody else has handed in.
   *
   * @throws org.onevisit.refusal.Refusal when it waits for nobody, or not for this person
   */
  public void release(String id, String actor) {
    desk.release(id, actor);
    system.act(agencies::open);
  }
}
