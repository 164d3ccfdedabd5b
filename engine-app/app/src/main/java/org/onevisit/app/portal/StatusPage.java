package org.onevisit.app.portal;

import org.onevisit.app.api.CaseStatusReader;
import org.onevisit.app.api.ClocksExplained;
import org.onevisit.app.api.Corrections;
import org.onevisit.app.api.Permits;
import org.onevisit.app.api.SealedPdf;
import org.onevisit.casefile.Cases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Where the open case stands; without one, the box to open it. */
@Controller
class StatusPage {

  private final Cases cases;
  private final CaseStatusReader status;
  private final Permits permits;
  private final SealedPdf sealed;
  private final ClocksExplained clocks;
  private final Corrections corrections;

  StatusPage(
      Cases cases,
      CaseStatusReader status,
      Permits permits,
      SealedPdf sealed,
      ClocksExplained clocks,
      Corrections corrections) {
    this.cases = cases;
    this.status = status;
    this.permits = permits;
    this.sealed = sealed;
    this.clocks = clocks;
    this.corrections = corrections;
  }

  @GetMapping("/status")
  String status(
      @SessionAttribute(name = OpenCase.ATTRIBUTE, required = false) OpenCase open, Model page) {
    if (open == null) {
      return "lookup";
    }
    var row = cases.find(open.caseNo()).orElseThrow();
    var now = status.of(row);
    page.addAttribute("open", open);
    page.addAttribute("status", now);
    page.addAttribute("permit", permits.named(now.item()));
    page.addAttribute("steps", Steps.of(now));
    page.addAttribute("correctable", corrections.of(row.application()));
    return "status";
  }

  /** How each due date of the open case comes about, day by day. */
  @GetMapping("/status/periods")
  String periods(
      @SessionAttribute(name = OpenCase.ATTRIBUTE, required = false) OpenCase open, Model page) {
    if (open == null) {
      return "lookup";
    }
    page.addAttribute("clocks", clocks.of(cases.application(open.caseNo()).orElseThrow()));
    page.addAttribute("back", "/status");
    return "periods";
  }

  @GetMapping("/status/licence.pdf")
  ResponseEntity<byte[]> licence(
      @SessionAttribute(name = OpenCase.ATTRIBUTE, required = false) OpenCase open) {
    return open == null ? ResponseEntity.notFound().build() : sealed.licence(open.caseNo());
  }

  @GetMapping("/status/voucher.pdf")
  ResponseEntity<byte[]> voucher(
      @SessionAttribute(name = OpenCase.ATTRIBUTE, required = false) OpenCase open) {
    return open == null ? ResponseEntity.notFound().build() : sealed.voucher(open.caseNo());
  }
}
