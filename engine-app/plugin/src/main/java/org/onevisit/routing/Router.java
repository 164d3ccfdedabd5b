package org.onevisit.routing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.Region;
import org.onevisit.catalogue.Regions;
import org.onevisit.refusal.RoutingRefusals;
import org.onevisit.routing.Route.Kind;

/**
 * Finds the one agency a step belongs to: that of the place, else the nearest superior that has the
 * power, or the delegate of either. The same question always has the same answer.
 */
public final class Router {

  /** Stands for the agency that decides the case. */
  public static final String LEAD = "lead";

  private static final String WINDOW = "window";

  private final Supplier<Agencies> agencies;
  private final Regions regions;

  /**
   * Finds agencies.
   *
   * @param agencies as they are known when a question is asked
   */
  public Router(Supplier<Agencies> agencies, Regions regions) {
    this.agencies = agencies;
    this.regions = regions;
  }

  /** Where a step goes and why; never null, and an agency or a stated refusal. */
  public Route route(Asked asked) {
    var place = regions.byCode(asked.region());
    if (place.isEmpty()) {
      return unknown(asked);
    }
    if (!asked.level().contains(asked.region())) {
      return Route.refused(Kind.NOBODY, Reasons.aboveLevel(asked));
    }
    return climb(asked, asked.level().truncate(asked.region()));
  }

  /**
   * The agency that handles a step.
   *
   * @throws org.onevisit.refusal.Refusal when there is none; a task is never left without an owner
   */
  public Agency agency(Asked asked) {
    var route = route(asked);
    return route.handler().orElseThrow(() -> RoutingRefusals.agencyUnknown(route.why().en()));
  }

  /** Id of the agency that handles what another decides: its delegate on that day, or itself. */
  public String handling(String decider, Asked asked) {
    return delegation(decider, asked).map(Delegation::to).orElse(decider);
  }

  /** Whether this is the id of an agency and not a function, so that there is nothing to find. */
  public boolean isAgency(String name) {
    return agencies.get().byId(name).isPresent();
  }

  /** Whether an agency works here on a day, so that a task may be its own. */
  public boolean works(String id, LocalDate day) {
    return agencies
        .get()
        .byId(id)
        .filter(agency -> agency.worksHere() && agency.validOn(day))
        .isPresent();
  }

  /** The agency's name, or its id when it is unknown. */
  public String nameOf(String id) {
    return agencies.get().byId(id).map(Agency::name).orElse(id);
  }

  private Route climb(Asked asked, String from) {
    return Stream.iterate(Optional.of(from), Optional::isPresent, at -> superior(at.get()))
        .map(Optional::get)
        .flatMap(at -> at(asked, at, from).stream())
        .findFirst()
        .orElseGet(() -> Route.refused(Kind.NOBODY, Reasons.nobody(asked)));
  }

  /** What is to be said of one region on the way up; nothing when nobody there is competent. */
  private Optional<Route> at(Asked asked, String region, String from) {
    var competent = agencies.get().at(asked.function(), region, asked.on());
    return competent
        .filter(Agency::worksHere)
        .map(agency -> competent(asked, agency, region.equals(from)))
        .or(
            () ->
                competent
                    .or(() -> elsewhere(asked, region))
                    .map(right -> Route.refused(Kind.ELSEWHERE, Reasons.elsewhere(asked, right))));
  }

  private Route competent(Asked asked, Agency agency, boolean isOfThePlace) {
    var delegation = delegation(agency.id(), asked);
    if (delegation.isPresent()) {
      var to = agencies.get().byId(delegation.get().to()).orElseThrow();
      return new Route(agency, to, Kind.DELEGATED, Reasons.delegated(agency, to, delegation.get()));
    }
    return isOfThePlace
        ? new Route(agency, agency, Kind.OWN, Reasons.own(asked, agency))
        : new Route(agency, agency, Kind.SUPERIOR, Reasons.superior(asked, place(asked), agency));
  }

  private Region place(Asked asked) {
    var code = asked.level().truncate(asked.region());
    return regions.byCode(code).orElseGet(() -> new Region(code, code, code));
  }

  private Optional<Delegation> delegation(String from, Asked asked) {
    return agencies
        .get()
        .delegation(from, asked.function(), asked.item(), asked.region(), asked.on());
  }

  /** Of a region that is not in the files, at least the province or city may be known. */
  private Route unknown(Asked asked) {
    return Arrays.stream(Level.values())
        .sorted(Collections.reverseOrder())
        .filter(level -> asked.region().length() > level.digits())
        .map(level -> asked.region().substring(0, level.digits()))
        .flatMap(code -> elsewhere(asked, code).stream())
        .findFirst()
        .map(right -> Route.refused(Kind.ELSEWHERE, Reasons.elsewhere(asked, right)))
        .orElseGet(() -> Route.refused(Kind.NOBODY, Reasons.unknownRegion(asked.region())));
  }

  /** Where people of a place go when nobody here is competent for it. */
  private Optional<Agency> elsewhere(Asked asked, String region) {
    return agencies.get().at(WINDOW, region, asked.on()).filter(window -> !window.worksHere());
  }

  private static Optional<String> superior(String region) {
    return new Region(region, region, region).parent();
  }
}
