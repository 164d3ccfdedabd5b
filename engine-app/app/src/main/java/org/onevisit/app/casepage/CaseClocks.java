package org.onevisit.app.casepage;

import java.util.List;
import org.onevisit.app.api.ClockExplained;
import org.onevisit.app.api.ClocksExplained;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The due dates of a case, explained to the officers who may read its file. */
@RestController
class CaseClocks {

  private final CaseAccess access;
  private final ClocksExplained clocks;

  CaseClocks(CaseAccess access, ClocksExplained clocks) {
    this.access = access;
    this.clocks = clocks;
  }

  @GetMapping("/cases/{caseNo}/clocks")
  List<ClockExplained> clocks(@PathVariable String caseNo) {
    return clocks.of(access.open(caseNo).application());
  }
}
