package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.onevisit.app.api.Permits;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Masking;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.CreditDesk;
import org.onevisit.promise.CreditEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What applicants have asked about entries of the credit record, for officers of the agency that
 * made them: each is read in the case's file and answered there.
 */
@Controller
class CreditPage {

  private final Cases cases;
  private final CreditDesk desk;
  private final CaseAccess access;
  private final Officers officers;
  private final Permits permits;
  private final Deadlines deadlines;
  private final InstantSource time;
  private final RefusalWords words;

  CreditPage(
      Cases cases,
      CreditDesk desk,
      CaseAccess access,
      Officers officers,
      Permits permits,
      Deadlines deadlines,
      InstantSource time,
      RefusalWords words) {
    this.cases = cases;
    this.desk = desk;
    this.access = access;
    this.officers = officers;
    this.permits = permits;
    this.deadlines = deadlines;
    this.time = time;
    this.words = words;
  }

  @GetMapping("/credit")
  String pleas(Model page) {
    page.addAttribute("rows", rows());
    return "pleas";
  }

  @PostMapping("/cases/{caseNo}/credit/{promise}")
  String answer(
      @PathVariable String caseNo,
      @PathVariable String promise,
      @RequestParam boolean granted,
      @RequestParam(defaultValue = "") String reasons,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var answering = access.open(caseNo).credit();
    if (answering.isEmpty()) {
      throw new ResponseStatusException(NOT_FOUND);
    }
    if (!words.does(
        () -> desk.answer(caseNo, promise, officer.getName(), answering, granted, reasons),
        next,
        locale)) {
      return "redirect:/cases/{caseNo}/materials#credit";
    }
    next.addFlashAttribute("answered", caseNo);
    return "redirect:/credit";
  }

  private List<Row> rows() {
    return officers.agencies().stream()
        .flatMap(agency -> cases.creditPleas(agency).stream())
        .map(this::row)
        .toList();
  }

  private Row row(CreditEntry entry) {
    var application = cases.application(entry.caseNo()).orElseThrow();
    var local = deadlines.in(application.place());
    return new Row(
        entry,
        permits.named(application.item()).name(),
        Masking.name(application.applicant().name()),
        deadlines.lastDay(entry.plea().answerBy()),
        local.workingDaysLeft(time.instant(), entry.plea().answerBy()));
  }

  /**
   * One line of the page.
   *
   * @param daysLeft working days until the answer is due, negative when late
   */
  record Row(
      CreditEntry entry, String permit, String applicant, LocalDate answerBy, int daysLeft) {}
}
