package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.clock.ReceiptDay;

/** A jurisdiction may say that what is filed on a day off is received on the next working day. */
class ReceivedOnWorkingDaysTest {

  @RegisterExtension
  static final PermitEngine permits =
      PermitEngine.withShippedPermits().receiving(ReceiptDay.NEXT_WORKING_DAY);

  @Test
  void countsFromMondayWhatWasFiledOnSaturday() {
    permits.now("2026-11-07", "10:00");
    var filed = permits.applyFor(NURSE, nurse());
    filed
        .is(CaseState.SUBMITTED)
        .clockRuns("notice", "2026-11-09", "2026-11-16", "2026-11-16")
        .isDue("Task_CheckApplication", "2026-11-16");
    assertThat(permits.cases().application(filed.caseNo()).orElseThrow().receivedAt())
        .isEqualTo(permits.endOf("2026-11-08"));
    assertThat(filed.caseNo()).as("the number tells the day of filing").startsWith("20261107");
  }

  @Test
  void countsFromTheDayTheOfficesOpenAgainWhatWasFiledWhileTheyWereClosed() {
    var closure =
        """
        {"area": "330106", "name": "台风停工", "legalBasis": "试验规定第一条", "source": "试验令",
         "days": ["2026-11-05", "2026-11-06"]}
        """;
    permits.calendars().enterClosure("typhoon", closure, "admin");
    permits.now("2026-11-05", "10:00");
    var filed = permits.applyFor(NURSE, nurse());
    permits.calendars().withdrawClosure("typhoon", "admin");
    permits.runDueJobs();
    assertThat(permits.cases().application(filed.caseNo()).orElseThrow().receivedAt())
        .isEqualTo(permits.endOf("2026-11-08"));
  }

  @Test
  void countsFromTheDayItselfWhatTheWindowTookInOnADayOff() {
    permits.now("2026-11-07", "10:00");
    permits
        .receivesAtTheWindow("window1", nurse())
        .clockRuns("notice", "2026-11-07", "2026-11-13", "2026-11-13");
  }

  @Test
  void receivesAtOnceWhatIsFiledOnAWorkingDay() {
    permits.now("2026-11-06", "23:30");
    permits.applyFor(NURSE, nurse()).clockRuns("notice", "2026-11-06", "2026-11-13", "2026-11-13");
  }
}
