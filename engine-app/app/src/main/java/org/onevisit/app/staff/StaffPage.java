package org.onevisit.app.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onevisit.app.engine.StaffAccess;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.desk.StaffDesk;
import org.onevisit.refusal.Refusal;
import org.onevisit.refusal.StaffRefusals;
import org.onevisit.routing.Router;
import org.onevisit.staff.Cover;
import org.onevisit.staff.Stray;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who covers for whom at the agencies of whoever is signed in, what nobody looks after, and who is
 * the last resort; there an officer enters his absence, and the head or an administrator
 * everybody's.
 */
@Controller
class StaffPage {

  private final StaffDesk desk;
  private final StaffAccess access;
  private final Router router;
  private final RefusalWords words;
  private final ObjectMapper json;

  StaffPage(
      StaffDesk desk, StaffAccess access, Router router, RefusalWords words, ObjectMapper json) {
    this.desk = desk;
    this.access = access;
    this.router = router;
    this.words = words;
    this.json = json;
  }

  @GetMapping("/staff")
  String staff(Model page) {
    page.addAttribute("agencies", access.agencies().stream().map(this::row).toList());
    page.addAttribute("user", access.user());
    return "staff";
  }

  @PostMapping("/staff/{agency}/covers")
  String cover(
      @PathVariable String agency,
      @RequestParam String absent,
      @RequestParam(defaultValue = "") String covering,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String items,
      @RequestParam(defaultValue = "") String firstDay,
      @RequestParam(defaultValue = "") String lastDay,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next,
      Locale locale) {
    access.refuseStrangers(agency);
    var sent = new LinkedHashMap<String, Object>();
    sent.put("absent", absent);
    put(sent, "covering", covering);
    put(sent, "role", role);
    sent.put("firstDay", firstDay);
    sent.put("lastDay", lastDay);
    sent.put("reason", reason);
    var keys = Stream.of(items.split("[,，\\s]+")).filter(key -> !key.isEmpty()).toList();
    if (!keys.isEmpty()) {
      sent.put("items", keys);
    }
    return act(
        next,
        locale,
        () -> {
          access.refuseAllBut(absent, agency);
          desk.enterCover(agency, text(sent), access.user());
        });
  }

  @PostMapping("/staff/{agency}/covers/{id}/end")
  String end(
      @PathVariable String agency,
      @PathVariable String id,
      RedirectAttributes next,
      Locale locale) {
    access.refuseStrangers(agency);
    return act(
        next,
        locale,
        () -> {
          var cover =
              desk.cover(id)
                  .filter(found -> found.agency().equals(agency))
                  .orElseThrow(() -> StaffRefusals.coverUnknown(id));
          access.refuseAllBut(cover.absent(), agency);
          desk.endCover(id, access.user());
        });
  }

  @PostMapping("/staff/{agency}/last-resort")
  String lastResort(
      @PathVariable String agency,
      @RequestParam String officer,
      RedirectAttributes next,
      Locale locale) {
    access.refuseStrangers(agency);
    return act(
        next,
        locale,
        () -> {
          access.refuseAllButSpeakers(agency);
          desk.enterLastResort(agency, officer, access.user());
        });
  }

  @PostMapping("/staff/{agency}/departures")
  String leave(
      @PathVariable String agency,
      @RequestParam String officer,
      @RequestParam(defaultValue = "") String successor,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes next,
      Locale locale) {
    access.refuseStrangers(agency);
    return act(
        next,
        locale,
        () -> {
          access.refuseAllButSpeakers(agency);
          next.addFlashAttribute(
              "departure", desk.leave(agency, officer, successor, reasons, access.user()));
        });
  }

  private String act(RedirectAttributes next, Locale locale, Runnable act) {
    try {
      act.run();
      next.addFlashAttribute("saved", true);
    } catch (Refusal refusal) {
      next.addFlashAttribute("refusal", words.of(refusal, locale));
      next.addFlashAttribute("faults", refusal.faults());
    }
    return "redirect:/staff";
  }

  private static void put(Map<String, Object> sent, String field, String value) {
    if (!value.isBlank()) {
      sent.put(field, value);
    }
  }

  private String text(Map<String, Object> sent) {
    try {
      return json.writeValueAsString(sent);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Row row(String agency) {
    return new Row(
        agency,
        router.nameOf(agency),
        access.speakFor(agency),
        desk.officers(agency),
        desk.lastResort(agency),
        desk.covers(agency).stream().filter(cover -> cover.endedAt() == null).toList(),
        desk.strays(agency));
  }

  /**
   * One agency on the page.
   *
   * @param speaks whether whoever is signed in is its head or administers it
   */
  record Row(
      String agency,
      String name,
      boolean speaks,
      List<String> officers,
      String lastResort,
      List<Cover> covers,
      List<Stray> strays) {}
}
