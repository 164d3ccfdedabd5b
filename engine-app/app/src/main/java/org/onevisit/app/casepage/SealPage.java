package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Cases;
import org.onevisit.desk.SealDesk;
import org.onevisit.licence.Seal;
import org.onevisit.licence.SealUse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The seals of an agency, for its officers: who keeps each, and what it was used for. */
@Controller
class SealPage {

  private static final int USES = 50;

  private final Cases cases;
  private final SealDesk desk;
  private final Officers officers;
  private final RefusalWords words;

  SealPage(Cases cases, SealDesk desk, Officers officers, RefusalWords words) {
    this.cases = cases;
    this.desk = desk;
    this.officers = officers;
    this.words = words;
  }

  @GetMapping("/seals")
  String seals(Model page) {
    page.addAttribute(
        "books", officers.agencies().stream().filter(officers::workFor).map(this::book).toList());
    return "seals";
  }

  @PostMapping("/seals/{agency}")
  String handOver(
      @PathVariable String agency,
      @RequestParam String seal,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String receipt,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    if (!officers.workFor(agency) || !sealsOf(agency).contains(seal)) {
      throw new ResponseStatusException(NOT_FOUND);
    }
    words.does(
        () -> desk.handOver(agency, seal, to, receipt, officer.getName(), officers.groups()),
        next,
        locale);
    return "redirect:/seals";
  }

  private Book book(String agency) {
    return new Book(
        agency,
        officers.areHeadOf(agency),
        sealsOf(agency),
        cases.seals(agency),
        cases.sealUses(agency, USES));
  }

  /** Those somebody keeps, and those that were used. */
  private List<String> sealsOf(String agency) {
    return Stream.concat(
            cases.seals(agency).stream().map(Seal::seal),
            cases.sealUses(agency, USES).stream().map(SealUse::seal))
        .distinct()
        .toList();
  }

  /** What the page shows of one agency. */
  record Book(
      String agency, boolean isHead, List<String> seals, List<Seal> kept, List<SealUse> uses) {

    /** Who keeps a seal; null when nobody has taken it over. */
    public Seal keeper(String seal) {
      return kept.stream().filter(it -> it.seal().equals(seal)).findFirst().orElse(null);
    }
  }
}
