package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Cases;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.LicenceDesk;
import org.onevisit.licence.EndGround;
import org.onevisit.licence.Licence;
import org.onevisit.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A licence by its number, for officers of the agency that issued it, whose head can end it. To
 * everybody else there is no such licence.
 */
@Controller
class LicencePage {

  private final Cases cases;
  private final LicenceDesk desk;
  private final Officers officers;
  private final Deadlines deadlines;
  private final InstantSource time;
  private final RefusalWords words;

  LicencePage(
      Cases cases,
      LicenceDesk desk,
      Officers officers,
      Deadlines deadlines,
      InstantSource time,
      RefusalWords words) {
    this.cases = cases;
    this.desk = desk;
    this.officers = officers;
    this.deadlines = deadlines;
    this.time = time;
    this.words = words;
  }

  @GetMapping("/licences")
  String licence(@RequestParam(defaultValue = "") String number, Model page) {
    page.addAttribute("number", number.strip());
    own(number).ifPresent(licence -> show(licence, page));
    return "licences";
  }

  @PostMapping("/licences/{number}/end")
  String end(
      @PathVariable String number,
      @RequestParam String ground,
      @RequestParam(defaultValue = "") String statement,
      @RequestParam(defaultValue = "") String reasons,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var licence = own(number).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    try {
      desk.end(
          licence.licenceNo(), officer.getName(), officers.groups(), ground, statement, reasons);
    } catch (Refusal refusal) {
      next.addFlashAttribute("refusal", words.of(refusal, locale));
    }
    next.addAttribute("number", licence.licenceNo());
    return "redirect:/licences";
  }

  private Optional<Licence> own(String number) {
    return cases
        .licenceByNumber(number.strip())
        .filter(licence -> officers.workFor(licence.certificate().issuer()));
  }

  private void show(Licence licence, Model page) {
    page.addAttribute("licence", licence);
    page.addAttribute("isHead", officers.areHeadOf(licence.certificate().issuer()));
    page.addAttribute("grounds", EndGround.of(licence.state(), deadlines.day(time.instant())));
  }
}
