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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the applicant's data in full, once: whoever looks again says again why. */
@Controller
class ApplicantView {

  private final CaseAccess access;
  private final CaseFilePage file;
  private final Disclosures disclosures;
  private final RefusalWords words;

  ApplicantView(CaseAccess access, CaseFilePage file, Disclosures disclosures, RefusalWords words) {
    this.access = access;
    this.file = file;
    this.disclosures = disclosures;
    this.words = words;
  }

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
    return file.show(granted, page);
  }
}
