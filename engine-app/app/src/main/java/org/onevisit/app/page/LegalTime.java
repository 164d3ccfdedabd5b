package org.onevisit.app.page;

import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages tell the time of the jurisdiction, wherever the server stands. */
@ControllerAdvice(annotations = Controller.class)
class LegalTime {

  private final ZoneId legalTime;

  LegalTime(ZoneId legalTime) {
    this.legalTime = legalTime;
  }

  @ModelAttribute("zone")
  ZoneId zone() {
    return legalTime;
  }
}
