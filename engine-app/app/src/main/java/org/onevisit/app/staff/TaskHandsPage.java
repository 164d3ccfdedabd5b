package org.onevisit.app.staff;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.app.api.TaskCases;
import org.onevisit.app.engine.StaffAccess;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.ReturnDesk;
import org.onevisit.desk.StaffDesk;
import org.onevisit.desk.TaskDesk;
import org.onevisit.record.Entry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In whose hands a task is, and how it goes into others'; reached from Tasklist. */
@Controller
class TaskHandsPage {

  /** The acts on the record that tell in whose hands a task was. */
  private static final List<String> ACTS =
      List.of(
          "askColleague",
          "giveColleagueOpinion",
          "takeBackTask",
          "transferTask",
          "reassignTask",
          "forwardTask",
          "sendBack",
          "officerLeft",
          "reportStray");

  private final TaskDesk desk;
  private final ReturnDesk back;
  private final StaffDesk staff;
  private final StaffAccess access;
  private final TaskCases numbers;
  private final Cases cases;
  private final Supplier<Agencies> agencies;
  private final Deadlines deadlines;
  private final RefusalWords words;

  TaskHandsPage(
      TaskDesk desk,
      ReturnDesk back,
      StaffDesk staff,
      StaffAccess access,
      TaskCases numbers,
      Cases cases,
      Supplier<Agencies> agencies,
      Deadlines deadlines,
      RefusalWords words) {
    this.desk = desk;
    this.back = back;
    this.staff = staff;
    this.access = access;
    this.numbers = numbers;
    this.cases = cases;
    this.agencies = agencies;
    this.deadlines = deadlines;
    this.words = words;
  }

  @GetMapping("/tasks/{id}")
  String task(@PathVariable String id, Model page) {
    var task = access.task(id);
    page.addAttribute("task", task);
    page.addAttribute("due", task.getDueDate() == null ? null : task.getDueDate().toInstant());
    page.addAttribute("delegated", TaskDesk.isDelegated(task));
    page.addAttribute("user", access.user());
    page.addAttribute("officers", staff.officers(task.getTenantId()));
    page.addAttribute("agencies", others(task));
    page.addAttribute(
        "earlier", access.speakFor(task.getTenantId()) ? back.earlierSteps(id) : List.of());
    var caseNo = numbers.caseNos(List.of(task)).get(task.getProcessInstanceId());
    page.addAttribute("caseNo", caseNo);
    page.addAttribute("entries", entries(task, caseNo));
    return "taskhands";
  }

  @PostMapping("/tasks/{id}/transfer")
  String transfer(
      @PathVariable String id,
      @RequestParam String to,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next,
      Locale locale) {
    access.task(id);
    return act(id, next, locale, () -> desk.transfer(id, to, text, access.user()));
  }

  @PostMapping("/tasks/{id}/ask")
  String ask(
      @PathVariable String id,
      @RequestParam String to,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next,
      Locale locale) {
    access.ownTask(id);
    return act(id, next, locale, () -> desk.ask(id, to, text, access.user()));
  }

  @PostMapping("/tasks/{id}/opinion")
  String giveBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next,
      Locale locale) {
    access.ownTask(id);
    return act(id, next, locale, () -> desk.giveBack(id, text, access.user()));
  }

  @PostMapping("/tasks/{id}/take-back")
  String takeBack(@PathVariable String id, RedirectAttributes next, Locale locale) {
    access.ownTask(id);
    return act(id, next, locale, () -> desk.takeBack(id, access.user()));
  }

  /** The task is another agency's then, and its page is closed to this one. */
  @PostMapping("/tasks/{id}/forward")
  String forward(
      @PathVariable String id,
      @RequestParam String to,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next,
      Locale locale) {
    access.ownTask(id);
    return leave(next, locale, () -> desk.forward(id, to, text, access.user()));
  }

  /** The task is gone then. */
  @PostMapping("/tasks/{id}/send-back")
  String sendBack(
      @PathVariable String id,
      @RequestParam String to,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next,
      Locale locale) {
    var agency = access.task(id).getTenantId();
    return leave(
        next,
        locale,
        () -> {
          access.refuseAllButSpeakers(agency);
          back.sendBack(id, to, text, access.user());
        });
  }

  private String leave(RedirectAttributes next, Locale locale, Runnable act) {
    if (!words.does(act, next, locale)) {
      return "redirect:/tasks/{id}";
    }
    next.addFlashAttribute("saved", true);
    return "redirect:/staff";
  }

  private String act(String id, RedirectAttributes next, Locale locale, Runnable act) {
    if (words.does(act, next, locale)) {
      next.addFlashAttribute("saved", true);
    }
    return "redirect:/tasks/{id}";
  }

  private List<Entry> entries(Task task, String caseNo) {
    return cases.record(caseNo).stream()
        .filter(entry -> ACTS.contains(entry.act()))
        .filter(entry -> entry.subject().equals(task.getTaskDefinitionKey()))
        .toList();
  }

  private Map<String, List<Agency>> others(Task task) {
    var known = agencies.get();
    var today = deadlines.day(task.getCreateTime().toInstant());
    var own = known.byId(task.getTenantId());
    return known.all().stream()
        .filter(agency -> agency.worksHere() && agency.validOn(today))
        .filter(agency -> !agency.id().equals(task.getTenantId()))
        .collect(
            groupingBy(
                agency ->
                    own.filter(mine -> mine.function().equals(agency.function())).isPresent()
                        ? "same"
                        : "other"));
  }
}
