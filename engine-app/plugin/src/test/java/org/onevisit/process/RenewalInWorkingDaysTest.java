package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.ClockState;

/**
 * Where a renewal is to be applied for so many working days before the end (Licensing Law art 50),
 * those of the place count.
 */
class RenewalInWorkingDaysTest {

  private static final String SNOW =
      """
      {"area": "3301", "name": "雪灾停工", "legalBasis": "试验规定第一条", "source": "试验令",
       "days": ["2026-11-30"]}
      """;

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private final Map<String, Object> applicant = nurse();
  private PermitCase registration;
  private String licenceNo;

  /** Valid to Wednesday 2 December 2026; thirty working days before that is 21 October. */
  @BeforeEach
  void registeredFiveYearsAgo() {
    var files = PermitFiles.shipped();
    files.computeIfPresent("nurse-registration-clocks.dmn", (name, file) -> inWorkingDays(file));
    files.computeIfPresent("nurse-renewal-clocks.dmn", (name, file) -> inWorkingDays(file));
    permits.deploy(files);
    permits.now("2021-12-03", "09:00");
    registration = Situations.granted(permits, ordinary(applicant)).handsOver();
    licenceNo = permits.cases().licence(registration.caseNo()).orElseThrow().licenceNo();
    permits.now("2026-10-20", "09:00");
  }

  @Test
  void isInTimeOnTheThirtiethWorkingDayBeforeTheEnd() {
    permits.terms().tell();
    registration.recordedAs("tellRenewal", licenceNo, "apply until 2026-10-21");
    permits.now("2026-10-21", "23:59");
    apply().clockIs("renewal", ClockState.RUNNING);
  }

  @Test
  void mustComeEarlierWhereTheOfficesAreClosedBeforeTheEnd() {
    permits.calendars().enterClosure("snow", SNOW, "admin");
    permits.terms().tell();
    permits.now("2026-10-21", "09:00");
    var late = apply();
    permits.calendars().withdrawClosure("snow", "admin");
    permits.runDueJobs();
    registration.recordedAs("tellRenewal", licenceNo, "apply until 2026-10-20");
    late.clockIs("renewal", ClockState.CANCELLED);
  }

  private static byte[] inWorkingDays(byte[] table) {
    var text = new String(table, UTF_8);
    var changed =
        text.replaceAll(
            "(?s)(\"Rule_renewalApplication_unit\">\\s*<text>)\"CALENDAR_DAY\"",
            "$1\"WORKING_DAY\"");
    assertThat(changed).isNotEqualTo(text);
    return changed.getBytes(UTF_8);
  }

  private PermitCase apply() {
    var answers = new HashMap<>(applicant);
    answers
        .keySet()
        .retainAll(
            Set.of("region", "applicantName", "applicantIdType", "applicantId", "applicantPhone"));
    answers.put("licenceNo", licenceNo);
    return permits.applyFor("nurse-renewal", answers);
  }
}
