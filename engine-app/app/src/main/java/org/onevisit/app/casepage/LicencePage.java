package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Cases;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.LicenceDesk;
import org.onevisit.licence.EndGround;
import org.onevisit.licence.Licence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A licence by its number, for officers of the agency that issued it: they propose its end, hear
 * its holder, and their head decides. To everybody else there is no such licence.
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
      @RequestParam(defaultValue = "") String reasons,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    return act(
        number,
        next,
        locale,
        licence -> {
          if (needsSecondOfficer(licence, ground)) {
            var issuer = licence.certificate().issuer();
            desk.propose(number, officer.getName(), issuer, ground, reasons);
          } else {
            desk.end(number, officer.getName(), officers.groups(), ground, reasons);
          }
        });
  }

  @PostMapping("/licences/{number}/statement")
  String hear(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String statement,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    return act(
        number,
        next,
        locale,
        licence -> desk.hear(number, officer.getName(), licence.certificate().issuer(), statement));
  }

  @PostMapping("/licences/{number}/decision")
  String decide(
      @PathVariable String number,
      @RequestParam boolean agreed,
      @RequestParam(defaultValue = "") String minutes,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    return act(
        number,
        next,
        locale,
        licence -> desk.decide(number, officer.getName(), officers.groups(), agreed, minutes));
  }

  private String act(
      String number, RedirectAttributes next, Locale locale, Consumer<Licence> what) {
    var licence = own(number).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    words.does(() -> what.accept(licence), next, locale);
    next.addAttribute("number", licence.licenceNo());
    return "redirect:/licences";
  }

  private boolean needsSecondOfficer(Licence licence, String code) {
    return grounds(licence).stream()
        .anyMatch(ground -> ground.ground().equals(code) && ground.secondOfficer());
  }

  private List<EndGround> grounds(Licence licence) {
    return EndGround.of(licence.state(), deadlines.day(time.instant()));
  }

  private Optional<Licence> own(String number) {
    return cases
        .licenceByNumber(number.strip())
        .filter(licence -> officers.workFor(licence.certificate().issuer()));
  }

  private void show(Licence licence, Model page) {
    page.addAttribute("licence", licence);
    var certificate = licence.certificate();
    var isHead = officers.actAsHeadOf(certificate.issuer(), certificate.item());
    page.addAttribute("isHead", isHead);
    page.addAttribute(
        "grounds",
        grounds(licence).stream().filter(ground -> isHead || ground.secondOfficer()).toList());
    var proposal = cases.endProposal(licence.certificate().caseNo());
    page.addAttribute("proposal", proposal.orElse(null));
    page.addAttribute("proposed", proposal.map(it -> proposed(licence, it.ground())).orElse(null));
  }

  private EndGround proposed(Licence licence, String code) {
    return grounds(licence).stream()
        .filter(ground -> ground.ground().equals(code))
        .findFirst()
        .orElse(null);
  }
}
