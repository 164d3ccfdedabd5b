package org.onevisit.app.page;

import java.time.ZoneId;
import org.onevisit.CrossAgencyPlugin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages tell the time of the jurisdiction, wherever the server stands. */
@ControllerAdvice(annotations = Controller.class)
class LegalTime {

  private final CrossAgencyPlugin plugin;

  LegalTime(CrossAgencyPlugin plugin) {
    this.plugin = plugin;
  }

  @ModelAttribute("zone")
  ZoneId zone() {
    return plugin.jurisdiction().zone();
  }
}
