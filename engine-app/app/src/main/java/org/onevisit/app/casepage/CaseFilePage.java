package org.onevisit.app.casepage;

import org.onevisit.app.api.ClocksExplained;
import org.onevisit.app.api.Corrections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole file of a case on one page. */
@Controller
class CaseFilePage {

  private final CaseAccess access;
  private final CaseFileReader reader;
  private final ClocksExplained clocks;
  private final Corrections corrections;

  CaseFilePage(
      CaseAccess access, CaseFileReader reader, ClocksExplained clocks, Corrections corrections) {
    this.corrections = corrections;
    this.access = access;
    this.reader = reader;
    this.clocks = clocks;
  }

  /** How each due date comes about, day by day. */
  @GetMapping("/cases/{caseNo}/periods")
  String periods(@PathVariable String caseNo, Model page) {
    var granted = access.open(caseNo);
    page.addAttribute("clocks", clocks.of(granted.application()));
    page.addAttribute("back", "/cases/" + granted.application().caseNo() + "/materials");
    return "periods";
  }

  @GetMapping("/cases/{caseNo}/materials")
  String file(@PathVariable String caseNo, Model page) {
    return show(access.open(caseNo), page);
  }

  /** Shows the file to somebody who may read it, with whatever else is on the page already. */
  String show(CaseAccess.Access granted, Model page) {
    page.addAttribute("access", granted);
    page.addAttribute("file", reader.read(granted.application()));
    page.addAttribute("correctable", corrections.of(granted.application()));
    return "casefile";
  }
}
