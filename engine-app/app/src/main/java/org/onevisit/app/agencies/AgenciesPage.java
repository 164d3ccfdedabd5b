package org.onevisit.app.agencies;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.springframework.security.core.authority.AuthorityUtils.authorityListToSet;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onevisit.app.api.Permits;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.Region;
import org.onevisit.catalogue.Regions;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.AgencyDesk;
import org.onevisit.routing.AgencyChange;
import org.onevisit.routing.Asked;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of agencies for whoever works here; administrators change it over the API. */
@Controller
class AgenciesPage {

  private static final Regions REGIONS = Regions.shipped();

  private final AgencyDesk desk;
  private final Permits permits;
  private final Deadlines deadlines;
  private final InstantSource time;

  AgenciesPage(AgencyDesk desk, Permits permits, Deadlines deadlines, InstantSource time) {
    this.desk = desk;
    this.permits = permits;
    this.deadlines = deadlines;
    this.time = time;
  }

  /**
   * Shows the register.
   *
   * @param function only agencies with this power; empty for all
   * @param level where the level is named too, the page says where a step goes, and why
   */
  @GetMapping("/agencies")
  String agencies(
      @RequestParam(defaultValue = "") String function,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(required = false) LocalDate on,
      Authentication caller,
      Model page) {
    var today = deadlines.day(time.instant());
    var day = on == null ? today : on;
    page.addAttribute("functions", desk.state().functions());
    page.addAttribute("levels", Level.values());
    page.addAttribute("regions", REGIONS.all());
    page.addAttribute("permits", permits.all());
    page.addAttribute("asked", new Question(function, level, region, item, day));
    page.addAttribute("rows", rows(function, day));
    page.addAttribute("entries", newestFirst(desk.changes()));
    page.addAttribute(
        "tellsWho", authorityListToSet(caller.getAuthorities()).contains(CAMUNDA_ADMIN));
    if (!function.isEmpty() && !level.isEmpty() && !region.isEmpty()) {
      answer(function, level, region, item, day, page);
    }
    return "agencies";
  }

  /** What was asked, to be shown again in the form. */
  record Question(String function, String level, String region, String item, LocalDate on) {}

  private void answer(
      String function, String level, String region, String item, LocalDate on, Model page) {
    try {
      page.addAttribute(
          "route", desk.route(new Asked(function, Level.named(level), item, region, on)));
    } catch (CatalogueException unknown) {
      page.addAttribute("unknown", unknown.getMessage());
    }
  }

  private List<AgencyRow> rows(String function, LocalDate on) {
    var state = desk.state();
    return state.all().stream()
        .map(agency -> AgencyRow.of(agency, state, name(agency.region()), on))
        .filter(row -> function.isEmpty() || row.has(function))
        .toList();
  }

  private static Region name(String code) {
    return REGIONS.byCode(code).orElseGet(() -> new Region(code, code, code));
  }

  private static List<AgencyChange> newestFirst(List<AgencyChange> changes) {
    var newest = new ArrayList<>(changes);
    Collections.reverse(newest);
    return newest;
  }
}
