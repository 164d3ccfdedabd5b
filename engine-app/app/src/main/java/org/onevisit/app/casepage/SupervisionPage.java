package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onevisit.app.api.Permits;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Cases;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.SupervisionDesk;
import org.onevisit.supervision.SupervisionNotice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What an agency that supervises has been told of, for its officers: grants on a promise, which
 * they answer in Tasklist as long as their time runs, and ends of licences, which they answer here.
 */
@Controller
class SupervisionPage {

  private final Cases cases;
  private final SupervisionDesk desk;
  private final Officers officers;
  private final Permits permits;
  private final Deadlines deadlines;
  private final InstantSource time;
  private final RefusalWords words;

  SupervisionPage(
      Cases cases,
      SupervisionDesk desk,
      Officers officers,
      Permits permits,
      Deadlines deadlines,
      InstantSource time,
      RefusalWords words) {
    this.cases = cases;
    this.desk = desk;
    this.officers = officers;
    this.permits = permits;
    this.deadlines = deadlines;
    this.time = time;
    this.words = words;
  }

  @GetMapping("/supervision")
  String notices(Model page) {
    page.addAttribute("rows", rows());
    return "supervision";
  }

  @PostMapping("/supervision/{caseNo}/{number}/acknowledgement")
  String acknowledge(
      @PathVariable String caseNo,
      @PathVariable int number,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var agency = agency(caseNo, number);
    return act(
        caseNo, next, locale, () -> desk.acknowledge(caseNo, number, officer.getName(), agency));
  }

  @PostMapping("/supervision/{caseNo}/{number}/feedback")
  String feedBack(
      @PathVariable String caseNo,
      @PathVariable int number,
      @RequestParam Map<String, String> said,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var agency = agency(caseNo, number);
    return act(
        caseNo, next, locale, () -> desk.feedBack(caseNo, number, officer.getName(), agency, said));
  }

  private String act(String caseNo, RedirectAttributes next, Locale locale, Runnable what) {
    if (words.does(what, next, locale)) {
      next.addFlashAttribute("answered", caseNo);
    }
    return "redirect:/supervision";
  }

  /** To everybody but the officers of the agency that was told, there is no such notice. */
  private String agency(String caseNo, int number) {
    return cases.supervision(caseNo).stream()
        .filter(notice -> notice.number() == number)
        .map(SupervisionNotice::agency)
        .filter(officers::workFor)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
  }

  private List<Row> rows() {
    return officers.agencies().stream()
        .filter(officers::workFor)
        .flatMap(agency -> cases.openSupervision(agency).stream())
        .map(this::row)
        .toList();
  }

  private Row row(SupervisionNotice notice) {
    var application = cases.application(notice.caseNo()).orElseThrow();
    var licence = cases.licence(notice.caseNo());
    var daysLeft =
        deadlines.in(application.place()).workingDaysLeft(time.instant(), notice.dueAt());
    return new Row(
        notice,
        permits.named(application.item()).name(),
        licence.map(it -> it.certificate().holder().publicName()).orElse(""),
        licence.map(it -> it.certificate().holder().place()).orElse(""),
        deadlines.lastDay(notice.dueAt()),
        daysLeft);
  }

  /**
   * One line of the page.
   *
   * @param daysLeft working days until the feedback is due, negative when late
   */
  record Row(
      SupervisionNotice notice,
      String permit,
      String holder,
      String place,
      LocalDate due,
      int daysLeft) {

    /** Whether a step of the diagram still waits for it. */
    public boolean isInTasklist() {
      return notice.about().equals(SupervisionNotice.GRANTED) && daysLeft >= 0;
    }
  }
}
