package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.onevisit.app.api.Permits;
import org.onevisit.app.api.VisitStatistics;
import org.onevisit.app.api.VisitStatistics.By;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Visit;
import org.onevisit.catalogue.Attendance;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.VisitDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Visits: what an officer's agency has still to explain, and how many matters took no visit, one or
 * more. An officer who has a hand in a case records there what no other act records.
 */
@Controller
class VisitPage {

  private final Cases cases;
  private final VisitDesk desk;
  private final VisitStatistics statistics;
  private final CaseAccess access;
  private final Officers officers;
  private final Permits permits;
  private final Deadlines deadlines;
  private final InstantSource time;
  private final RefusalWords words;

  VisitPage(
      Cases cases,
      VisitDesk desk,
      VisitStatistics statistics,
      CaseAccess access,
      Officers officers,
      Permits permits,
      Deadlines deadlines,
      InstantSource time,
      RefusalWords words) {
    this.cases = cases;
    this.desk = desk;
    this.statistics = statistics;
    this.access = access;
    this.officers = officers;
    this.permits = permits;
    this.deadlines = deadlines;
    this.time = time;
    this.words = words;
  }

  @GetMapping("/visits")
  String visits(
      @RequestParam(defaultValue = "AGENCY") By by,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      Model page) {
    var days = statistics.days(from, to);
    page.addAttribute("rows", rows());
    page.addAttribute("explanations", Attendance.explanations(today()));
    page.addAttribute("by", by);
    page.addAttribute("days", days);
    page.addAttribute("lines", statistics.of(officers.groups(), by, days));
    return "visits";
  }

  @PostMapping("/visits/{caseNo}/{seq}")
  String explain(
      @PathVariable String caseNo,
      @PathVariable int seq,
      @RequestParam String explanation,
      @RequestParam(defaultValue = "") String note,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var agency = alerted(caseNo, seq);
    if (words.does(
        () -> desk.explain(caseNo, seq, officer.getName(), agency, explanation, note),
        next,
        locale)) {
      next.addFlashAttribute("explained", caseNo);
    }
    return "redirect:/visits";
  }

  @PostMapping("/cases/{caseNo}/visits")
  String attend(
      @PathVariable String caseNo,
      @RequestParam String reason,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    if (!access.open(caseNo).mayReceive()) {
      throw new ResponseStatusException(NOT_FOUND);
    }
    words.does(() -> desk.attend(caseNo, officer.getName(), reason), next, locale);
    return "redirect:/cases/{caseNo}/materials#visits";
  }

  /** The agency of whoever is signed in that is asked about a visit; to others there is none. */
  private String alerted(String caseNo, int seq) {
    return officers.agencies().stream()
        .filter(officers::workFor)
        .filter(agency -> isAsked(agency, caseNo, seq))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
  }

  private boolean isAsked(String agency, String caseNo, int seq) {
    return cases.unexplainedVisits(agency).stream()
        .anyMatch(visit -> visit.caseNo().equals(caseNo) && visit.seq() == seq);
  }

  private List<Row> rows() {
    return officers.agencies().stream()
        .flatMap(agency -> cases.unexplainedVisits(agency).stream())
        .map(this::row)
        .toList();
  }

  private Row row(Visit visit) {
    var item = cases.application(visit.caseNo()).orElseThrow().item();
    return new Row(visit, permits.named(item).name(), officers.workFor(visit.alerted()));
  }

  private LocalDate today() {
    return deadlines.day(time.instant());
  }

  /**
   * One visit to be explained.
   *
   * @param asked whether whoever is signed in may do so
   */
  record Row(Visit visit, String permit, boolean asked) {}
}
