package org.onevisit.routing;

import java.time.LocalDate;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Level;
import org.onevisit.refusal.PermitLog;

/** Finds the one agency a step belongs to. */
public final class Router {

  /** Stands for the agency that decides the case. */
  public static final String LEAD = "lead";

  private final Agencies agencies;

  public Router(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * The agency with a function, at a level, for a region.
   *
   * @param region division code of the case; the part above {@code level} decides
   * @throws org.onevisit.refusal.Refusal when there is none; a task is never left without an owner
   */
  public Agency agency(String function, Level level, String region, LocalDate on) {
    return agencies
        .of(function, level, region, on)
        .orElseThrow(() -> PermitLog.agencyUnknown(function, level.code(), region));
  }

  /** Whether any agency has this function. */
  public boolean knows(String function) {
    return LEAD.equals(function) || agencies.functions().contains(function);
  }
}
