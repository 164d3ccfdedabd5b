package org.onevisit.app.api;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.onevisit.catalogue.Agency;
import org.onevisit.routing.Route;

/**
 * Where a step goes and why.
 *
 * @param decides id of the agency in whose name it is done; none when nobody here is competent
 * @param handles id of the agency whose task it is: the same, or its delegate
 */
@JsonInclude(NON_NULL)
record RouteView(String kind, String decides, String handles, String why, String whyEn) {

  static RouteView of(Route route) {
    return new RouteView(
        route.kind().name(),
        route.decider().map(Agency::id).orElse(null),
        route.handler().map(Agency::id).orElse(null),
        route.why().zh(),
        route.why().en());
  }
}
