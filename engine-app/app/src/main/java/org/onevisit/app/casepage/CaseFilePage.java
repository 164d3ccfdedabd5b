package org.onevisit.app.casepage;

import static java.util.stream.Collectors.toMap;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.util.Locale;
import java.util.Set;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Disclosures;
import org.onevisit.casefile.PersonalData;
import org.onevisit.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The whole file of a case on one page. */
@Controller
class CaseFilePage {

  private final CaseAccess access;
  private final CaseFileReader reader;
  private final Disclosures disclosures;
  private final RefusalWords words;

  CaseFilePage(
      CaseAccess access, CaseFileReader reader, Disclosures disclosures, RefusalWords words) {
    this.access = access;
    this.reader = reader;
    this.disclosures = disclosures;
    this.words = words;
  }

  @GetMapping("/cases/{caseNo}/materials")
  String file(@PathVariable String caseNo, Model page) {
    return show(access.open(caseNo), page);
  }

  /** Shows the applicant's data in full, once: whoever looks again says again why. */
  @PostMapping("/cases/{caseNo}/applicant")
  String applicant(
      @PathVariable String caseNo,
      @RequestParam(defaultValue = "") Set<PersonalData> data,
      @RequestParam(defaultValue = "") String reason,
      Principal officer,
      Model page,
      Locale locale) {
    var granted = access.open(caseNo);
    if (!granted.mayUnmask()) {
      throw new ResponseStatusException(NOT_FOUND);
    }
    try {
      var applicant =
          disclosures.applicant(caseNo, officer.getName(), granted.handling(), data, reason);
      page.addAttribute("disclosed", data.stream().collect(toMap(d -> d, d -> d.of(applicant))));
    } catch (Refusal refusal) {
      page.addAttribute("undisclosed", words.of(refusal, locale));
      page.addAttribute("asked", data);
      page.addAttribute("reason", reason);
    }
    return show(granted, page);
  }

  private String show(CaseAccess.Access granted, Model page) {
    page.addAttribute("access", granted);
    page.addAttribute("file", reader.read(granted.application()));
    return "casefile";
  }
}
