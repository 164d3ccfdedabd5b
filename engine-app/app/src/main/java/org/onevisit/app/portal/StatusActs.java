package org.onevisit.app.portal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.CorrectionDesk;
import org.onevisit.desk.CreditDesk;
import org.onevisit.desk.LaneDesk;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What applicants do with their open case; each act leads back to its page. */
@Controller
@RequestMapping("/status")
class StatusActs {

  private static final String PAGE = "redirect:/status";

  private final ServiceDesk desk;
  private final LaneDesk lanes;
  private final CreditDesk credit;
  private final CorrectionDesk spot;
  private final RefusalWords words;

  StatusActs(
      ServiceDesk desk,
      LaneDesk lanes,
      CreditDesk credit,
      CorrectionDesk spot,
      RefusalWords words) {
    this.spot = spot;
    this.lanes = lanes;
    this.credit = credit;
    this.desk = desk;
    this.words = words;
  }

  @PostMapping("/materials/{material}")
  String upload(
      @SessionAttribute OpenCase openCase,
      @PathVariable String material,
      @RequestParam MultipartFile file,
      RedirectAttributes next,
      Locale locale)
      throws IOException {
    var scan = new Scan(file.getOriginalFilename(), file.getBytes());
    if (words.does(
        () -> desk.upload(openCase.caseNo(), material, scan, Hand.APPLICANT), next, locale)) {
      next.addFlashAttribute("uploaded", material);
    } else {
      next.addFlashAttribute("refusedMaterial", material);
    }
    return PAGE + "#materials";
  }

  @PostMapping("/supplements")
  String supplements(@SessionAttribute OpenCase openCase) {
    desk.supplySupplements(openCase.caseNo());
    return PAGE;
  }

  @PostMapping("/corrections")
  String corrections(@SessionAttribute OpenCase openCase) {
    desk.supplyCorrection(openCase.caseNo());
    return PAGE;
  }

  /** Answers put right on the spot; the agency looks again once the applicant says so. */
  @PostMapping("/answers")
  String answers(
      @SessionAttribute OpenCase openCase,
      @RequestParam Map<String, String> right,
      RedirectAttributes next) {
    spot.correct(openCase.caseNo(), answersIn(right), Hand.APPLICANT);
    next.addFlashAttribute("corrected", true);
    return PAGE + "#correction";
  }

  private static Map<String, String> answersIn(Map<String, String> form) {
    var answers = new HashMap<>(form);
    answers.remove("_csrf");
    return answers;
  }

  @PostMapping("/hearing")
  String hearing(@SessionAttribute OpenCase openCase) {
    desk.requestHearing(openCase.caseNo());
    return PAGE;
  }

  @PostMapping(path = "/withdrawal", params = "confirmed")
  String withdrawal(@SessionAttribute OpenCase openCase) {
    desk.withdraw(openCase.caseNo());
    return PAGE;
  }

  @PostMapping(path = "/lane/withdrawal", params = "confirmed")
  String leaveLane(@SessionAttribute OpenCase openCase) {
    lanes.leave(openCase.caseNo());
    return PAGE;
  }

  @PostMapping("/credit/{promise}/objection")
  String objection(
      @SessionAttribute OpenCase openCase,
      @PathVariable String promise,
      @RequestParam(defaultValue = "") String reasons) {
    credit.object(openCase.caseNo(), promise, reasons);
    return PAGE + "#credit";
  }

  @PostMapping("/credit/{promise}/repair")
  String repair(
      @SessionAttribute OpenCase openCase,
      @PathVariable String promise,
      @RequestParam(defaultValue = "") String reasons) {
    credit.askRepair(openCase.caseNo(), promise, reasons);
    return PAGE + "#credit";
  }

  @ExceptionHandler(Refusal.class)
  String refused(Refusal refusal, RedirectAttributes next, Locale locale) {
    next.addFlashAttribute("refusal", words.of(refusal, locale));
    return PAGE;
  }

  /** The session has ended meanwhile: the case has to be opened again. */
  @ExceptionHandler(ServletRequestBindingException.class)
  String closed() {
    return PAGE;
  }
}
