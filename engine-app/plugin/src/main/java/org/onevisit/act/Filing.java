package org.onevisit.act;

import java.util.Map;
import org.onevisit.casefile.CaseState;

/** What is filed takes effect on complete information: nobody decides and nothing is granted. */
final class Filing {

  private static final String SERIES = "BA";

  private Filing() {}

  /** Gives the filing its number and ends the case. */
  static void record(Step step) {
    var file = step.file();
    var area = file.application().region().substring(0, 6);
    var series = SERIES + area + step.today().getYear();
    var number = "%s%06d".formatted(series, file.nextSerial("filing " + series));
    file.close(CaseState.FILED, number);
    step.record("recordFiling", number, "");
    Notices.send(step, "filed", Map.of("filingNo", number));
  }
}
