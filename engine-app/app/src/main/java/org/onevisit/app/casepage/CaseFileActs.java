package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onevisit.app.page.RefusalWords;
import org.onevisit.desk.CorrectionDesk;
import org.onevisit.desk.LaneDesk;
import org.onevisit.desk.OpinionDesk;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.desk.VoucherDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do with a case outside their tasks; each act leads back to the file. */
@Controller
@RequestMapping("/cases/{caseNo}")
class CaseFileActs {

  private static final String FILE = "redirect:/cases/{caseNo}/materials";

  private final CaseAccess access;
  private final ServiceDesk desk;
  private final LaneDesk lanes;
  private final Arrivals arrivals;
  private final OpinionDesk opinions;
  private final VoucherDesk vouchers;
  private final CorrectionDesk spot;
  private final RefusalWords words;

  CaseFileActs(
      CaseAccess access,
      ServiceDesk desk,
      LaneDesk lanes,
      Arrivals arrivals,
      OpinionDesk opinions,
      VoucherDesk vouchers,
      CorrectionDesk spot,
      RefusalWords words) {
    this.lanes = lanes;
    this.access = access;
    this.desk = desk;
    this.arrivals = arrivals;
    this.opinions = opinions;
    this.vouchers = vouchers;
    this.spot = spot;
    this.words = words;
  }

  @PostMapping("/materials/{material}")
  String upload(
      @PathVariable String caseNo,
      @PathVariable String material,
      @RequestParam MultipartFile file,
      Principal officer,
      RedirectAttributes next,
      Locale locale)
      throws IOException {
    allow(access.open(caseNo).mayUpload());
    var scan = new Scan(file.getOriginalFilename(), file.getBytes());
    if (words.does(() -> desk.upload(caseNo, material, scan, officer.getName()), next, locale)) {
      next.addFlashAttribute("uploaded", material);
    } else {
      next.addFlashAttribute("refusedMaterial", material);
    }
    return FILE + "#materials";
  }

  @PostMapping("/materials/{material}/original")
  String original(
      @PathVariable String caseNo,
      @PathVariable String material,
      @RequestParam(defaultValue = "") String note,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var granted = access.open(caseNo);
    allow(granted.seesOriginals());
    words.does(
        () -> lanes.shown(caseNo, material, officer.getName(), granted.seeing(), note),
        next,
        locale);
    return access.find(caseNo).isPresent() ? FILE + "#materials" : "recorded";
  }

  @PostMapping("/custody")
  String giveBack(
      @PathVariable String caseNo,
      @RequestParam(defaultValue = "") String receipt,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var granted = access.open(caseNo);
    allow(granted.holdsOriginals());
    words.does(
        () -> desk.giveBack(caseNo, officer.getName(), granted.holding(), receipt), next, locale);
    return access.find(caseNo).isPresent() ? FILE + "#custody" : "recorded";
  }

  /** What the applicant puts right at the counter. */
  @PostMapping("/answers")
  String answers(
      @PathVariable String caseNo,
      @RequestParam Map<String, String> right,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    allow(access.open(caseNo).mayUpload());
    var answers = new HashMap<>(right);
    answers.remove("_csrf");
    if (words.does(() -> spot.correct(caseNo, answers, officer.getName()), next, locale)) {
      next.addFlashAttribute("corrected", true);
    }
    return FILE + "#correction";
  }

  /** The voucher with a seal of ink, when the electronic seal has failed. */
  @PostMapping("/voucher")
  String voucher(
      @PathVariable String caseNo,
      @RequestParam MultipartFile file,
      Principal officer,
      RedirectAttributes next,
      Locale locale)
      throws IOException {
    var granted = access.open(caseNo);
    allow(granted.mayIssueVoucher());
    var scan = new Scan(file.getOriginalFilename(), file.getBytes());
    words.does(
        () ->
            vouchers.fileByHand(
                caseNo, officer.getName(), granted.application().leadAgency(), scan),
        next,
        locale);
    return FILE + "#voucher";
  }

  @PostMapping("/originals")
  String originals(
      @PathVariable String caseNo, Principal officer, RedirectAttributes next, Locale locale) {
    return record(caseNo, () -> arrivals.originals(caseNo, officer.getName()), next, locale);
  }

  @PostMapping("/parcel")
  String parcel(
      @PathVariable String caseNo, Principal officer, RedirectAttributes next, Locale locale) {
    return record(caseNo, () -> arrivals.parcel(caseNo, officer.getName()), next, locale);
  }

  /** An agency whose silence has had its effect adds its word. */
  @PostMapping("/opinion")
  String lateOpinion(
      @PathVariable String caseNo,
      @RequestParam Map<String, String> said,
      Principal officer,
      RedirectAttributes next,
      Locale locale) {
    var access = this.access.open(caseNo);
    allow(access.maySpeakLate());
    words.does(
        () -> opinions.giveLate(caseNo, access.silent(), said, officer.getName()), next, locale);
    return FILE + "#opinions";
  }

  private String record(String caseNo, Runnable arrival, RedirectAttributes next, Locale locale) {
    allow(access.open(caseNo).isWindow());
    words.does(arrival, next, locale);
    return access.find(caseNo).isPresent() ? FILE : "recorded";
  }

  private static void allow(boolean allowed) {
    if (!allowed) {
      throw new ResponseStatusException(NOT_FOUND);
    }
  }
}
