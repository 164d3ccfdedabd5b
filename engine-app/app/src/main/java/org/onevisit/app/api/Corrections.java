package org.onevisit.app.api;

import java.util.List;
import org.onevisit.act.OnTheSpot;
import org.onevisit.casefile.Applicant;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.desk.CorrectionDesk;
import org.springframework.stereotype.Component;

/** What of an application can be put right on the spot now. */
@Component
public class Corrections {

  private final Cases cases;
  private final CorrectionDesk desk;

  Corrections(Cases cases, CorrectionDesk desk) {
    this.cases = cases;
    this.desk = desk;
  }

  /** The questions whose answers can be put right; none while no errors were shown. */
  public List<Correctable> of(Application application) {
    var open =
        cases.clocks(application.caseNo()).stream()
            .anyMatch(clock -> clock.kind().equals(OnTheSpot.CLOCK) && clock.isOpen());
    return open
        ? desk.correctable(application).entrySet().stream()
            .filter(asked -> isGiven(application.applicant(), asked.getKey()))
            .map(asked -> new Correctable(asked.getKey(), asked.getValue()))
            .toList()
        : List.of();
  }

  /** An address that was not asked for is not corrected either. */
  private static boolean isGiven(Applicant applicant, String key) {
    var answer = applicant.answer(key);
    return !Applicant.isPersonal(key) || answer != null && !answer.isEmpty();
  }

  /**
   * @param label as on the form, in Chinese and English
   */
  public record Correctable(String key, String label) {}
}
