package org.onevisit.app.licence;

import org.onevisit.desk.LicenceTerms;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whose licence nears its end, and which have run out. */
@Component
class LicenceWatch {

  private final LicenceTerms terms;

  LicenceWatch(LicenceTerms terms) {
    this.terms = terms;
  }

  @Scheduled(fixedDelayString = "${onevisit.licence.watch-interval:1h}")
  void look() {
    terms.tell();
    terms.expire();
  }
}
