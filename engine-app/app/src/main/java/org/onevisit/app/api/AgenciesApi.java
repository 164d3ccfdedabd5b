package org.onevisit.app.api;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.security.core.authority.AuthorityUtils.authorityListToSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onevisit.app.api.AgenciesView.Entry;
import org.onevisit.app.engine.AsSystem;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.Level;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.AgencyDesk;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.RoutingRefusals;
import org.onevisit.routing.Asked;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/agencies")
@Tag(
    name = "Agencies",
    description = "Who has which power; Basic sign-in, changed by administrators")
class AgenciesApi {

  private final AgencyDesk desk;
  private final org.onevisit.app.engine.Agencies opened;
  private final AsSystem system;
  private final Deadlines deadlines;
  private final InstantSource time;

  AgenciesApi(
      AgencyDesk desk,
      org.onevisit.app.engine.Agencies opened,
      AsSystem system,
      Deadlines deadlines,
      InstantSource time) {
    this.desk = desk;
    this.opened = opened;
    this.system = system;
    this.deadlines = deadlines;
    this.time = time;
  }

  @GetMapping
  @Operation(summary = "The agencies, their powers and delegations, and what was entered when")
  AgenciesView agencies(Authentication caller) {
    var tellsWho = authorityListToSet(caller.getAuthorities()).contains(CAMUNDA_ADMIN);
    var entries =
        new ArrayList<>(desk.changes().stream().map(change -> Entry.of(change, tellsWho)).toList());
    Collections.reverse(entries);
    return AgenciesView.of(desk.state(), entries);
  }

  @GetMapping("/{id}")
  @Operation(summary = "An agency")
  Agency agency(@PathVariable String id) {
    return desk.state().byId(id).orElseThrow(() -> RoutingRefusals.agencyNotListed(id));
  }

  @GetMapping("/route")
  @Operation(
      summary = "Where a step goes, and why, in one sentence",
      description = "level: province, city, county, township, village; on: a day, today if none.")
  RouteView route(
      @RequestParam String function,
      @RequestParam String level,
      @RequestParam String region,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(required = false) LocalDate on) {
    var day = on == null ? deadlines.day(time.instant()) : on;
    return RouteView.of(desk.route(new Asked(function, level(level), item, region, day)));
  }

  @PutMapping(value = "/{id}", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Enter a new or corrected agency, and open it for work",
      description =
          "name, nameEn, function, region, validFrom, validTo (the last day, if known), applyAt"
              + " (where people apply to it if it does not work here).")
  Agency enterAgency(@PathVariable String id, @RequestBody String sent, Authentication caller) {
    desk.enterAgency(id, sent, caller.getName());
    var entered = agency(id);
    if (entered.worksHere()) {
      system.act(() -> opened.open(entered));
    }
    return entered;
  }

  @PutMapping(value = "/{id}/powers/{function}", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Enter a power an agency has beside the one it is named after",
      description = "validFrom, validTo (the last day, if known), legalBasis.")
  AgenciesView enterPower(
      @PathVariable String id,
      @PathVariable String function,
      @RequestBody String sent,
      Authentication caller) {
    desk.enterPower(id, function, sent, caller.getName());
    return agencies(caller);
  }

  @DeleteMapping("/{id}/powers/{function}")
  @Operation(summary = "Take back a power that was entered by mistake")
  AgenciesView withdrawPower(
      @PathVariable String id, @PathVariable String function, Authentication caller) {
    desk.withdraw(function + "@" + id, caller.getName());
    return agencies(caller);
  }

  @PutMapping(value = "/delegations/{id}", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Enter what one agency delegates to another",
      description =
          "from, to (agencies), function, items (permits; all if none), region (within that of"
              + " 'from'), validFrom, validTo (the last day, if known), legalBasis, source.")
  AgenciesView enterDelegation(
      @PathVariable String id, @RequestBody String sent, Authentication caller) {
    desk.enterDelegation(id, sent, caller.getName());
    return agencies(caller);
  }

  @DeleteMapping("/delegations/{id}")
  @Operation(summary = "Take back a delegation that was entered by mistake")
  AgenciesView withdrawDelegation(@PathVariable String id, Authentication caller) {
    desk.withdraw(id, caller.getName());
    return agencies(caller);
  }

  private static Level level(String sent) {
    try {
      return Level.named(sent);
    } catch (CatalogueException unknown) {
      throw RoutingRefusals.routeFaulty(List.of(new Fault("level", unknown.getMessage())));
    }
  }
}
