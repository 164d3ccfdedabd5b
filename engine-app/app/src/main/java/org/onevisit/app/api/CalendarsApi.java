package org.onevisit.app.api;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.springframework.security.core.authority.AuthorityUtils.authorityListToSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onevisit.app.api.CalendarView.Entry;
import org.onevisit.clock.CalendarYear;
import org.onevisit.desk.CalendarDesk;
import org.onevisit.refusal.ClockRefusals;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "Calendars", description = "Working days; Basic sign-in, changed by administrators")
class CalendarsApi {

  private final CalendarDesk desk;

  CalendarsApi(CalendarDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Operation(summary = "The calendar by which this installation counts")
  List<CalendarView> calendars(Authentication caller) {
    return List.of(view(caller));
  }

  @GetMapping("/{calendar}")
  @Operation(summary = "A calendar: its years and closures; administrators see who entered them")
  CalendarView calendar(@PathVariable String calendar, Authentication caller) {
    refuseUnknown(calendar);
    return view(caller);
  }

  @GetMapping("/{calendar}/years/{year}")
  @Operation(summary = "The holidays and make-up working days of a year")
  CalendarYear year(@PathVariable String calendar, @PathVariable int year) {
    refuseUnknown(calendar);
    var years = desk.state().years();
    return years.stream()
        .filter(known -> known.year() == year)
        .findFirst()
        .orElseThrow(
            () -> ClockRefusals.yearUnknown(year, years.stream().map(CalendarYear::year).toList()));
  }

  @PutMapping(value = "/{calendar}/years/{year}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Enter a new or corrected year",
      description =
          "In the form of the published files: year, papers, status (PUBLISHED or PROVISIONAL),"
              + " days (date, name, isOffDay). Every running period is then reckoned anew.")
  CalendarView enterYear(
      @PathVariable String calendar,
      @PathVariable int year,
      @RequestBody String sent,
      Authentication caller) {
    refuseUnknown(calendar);
    desk.enterYear(year, sent, caller.getName());
    return view(caller);
  }

  @PutMapping(value = "/{calendar}/closures/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Enter a new or corrected closure of an area's offices",
      description = "area (a region's code), name, legalBasis, source (the order), days (dates).")
  CalendarView enterClosure(
      @PathVariable String calendar,
      @PathVariable String id,
      @RequestBody String sent,
      Authentication caller) {
    refuseUnknown(calendar);
    desk.enterClosure(id, sent, caller.getName());
    return view(caller);
  }

  @DeleteMapping("/{calendar}/closures/{id}")
  @Operation(summary = "Take back a closure that was entered by mistake")
  CalendarView withdrawClosure(
      @PathVariable String calendar, @PathVariable String id, Authentication caller) {
    refuseUnknown(calendar);
    desk.withdrawClosure(id, caller.getName());
    return view(caller);
  }

  private void refuseUnknown(String calendar) {
    var known = desk.jurisdiction().calendar();
    if (!known.equals(calendar)) {
      throw ClockRefusals.calendarUnknown(calendar, known);
    }
  }

  private CalendarView view(Authentication caller) {
    var tellsWho = authorityListToSet(caller.getAuthorities()).contains(CAMUNDA_ADMIN);
    var state = desk.state();
    var entries =
        new ArrayList<>(desk.changes().stream().map(change -> Entry.of(change, tellsWho)).toList());
    Collections.reverse(entries);
    return new CalendarView(
        desk.jurisdiction().calendar(),
        entries.get(0).version(),
        desk.jurisdiction().zone().getId(),
        desk.outdatedCases(),
        state.years(),
        state.closures(),
        entries);
  }
}
