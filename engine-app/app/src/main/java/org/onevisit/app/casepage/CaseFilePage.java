package org.onevisit.app.casepage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole file of a case on one page. */
@Controller
class CaseFilePage {

  private final CaseAccess access;
  private final CaseFileReader reader;

  CaseFilePage(CaseAccess access, CaseFileReader reader) {
    this.access = access;
    this.reader = reader;
  }

  @GetMapping("/cases/{caseNo}/materials")
  String file(@PathVariable String caseNo, Model page) {
    var granted = access.open(caseNo);
    page.addAttribute("access", granted);
    page.addAttribute("file", reader.read(granted.application()));
    return "casefile";
  }
}
