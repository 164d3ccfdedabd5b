package org.onevisit.app.designer;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.security.core.authority.AuthorityUtils.authorityListToSet;

import java.util.Locale;
import org.onevisit.app.engine.Grants;
import org.onevisit.app.engine.Releasing;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.desk.ReleaseDesk;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was deployed, what the rules warned of, and what waits for a second person. */
@Controller
class ReleasesPage {

  private final ReleaseDesk desk;
  private final Releasing releasing;
  private final RefusalWords words;

  ReleasesPage(ReleaseDesk desk, Releasing releasing, RefusalWords words) {
    this.desk = desk;
    this.releasing = releasing;
    this.words = words;
  }

  @GetMapping("/designer/releases")
  String releases(Authentication person, Model page) {
    refuseOthers(person);
    page.addAttribute("releases", desk.newest());
    page.addAttribute("me", person.getName());
    return "releases";
  }

  @PostMapping("/designer/releases/{id}")
  String release(
      @PathVariable String id, Authentication person, RedirectAttributes next, Locale locale) {
    return act(() -> releasing.release(id, person.getName()), person, next, locale);
  }

  @PostMapping("/designer/releases/{id}/discard")
  String discard(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reasons,
      Authentication person,
      RedirectAttributes next,
      Locale locale) {
    return act(() -> desk.discard(id, person.getName(), reasons), person, next, locale);
  }

  private String act(Runnable deed, Authentication person, RedirectAttributes next, Locale locale) {
    refuseOthers(person);
    words.does(deed, next, locale);
    return "redirect:/designer/releases";
  }

  private static void refuseOthers(Authentication person) {
    var groups = authorityListToSet(person.getAuthorities());
    if (!groups.contains(Grants.DESIGNERS) && !groups.contains(CAMUNDA_ADMIN)) {
      throw new ResponseStatusException(NOT_FOUND);
    }
  }
}
