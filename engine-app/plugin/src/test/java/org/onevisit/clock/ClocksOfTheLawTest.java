package org.onevisit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.LegalStatus;
import org.onevisit.catalogue.TimeUnit;

/** The shipped clocks, article by article, as a reader of the law would check them. */
class ClocksOfTheLawTest {

  private static final Path PROCESSES = Path.of("..", "..", "processes");
  private static final DmnEngine DMN =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final Deadlines DEADLINES = new Deadlines(Calendars.china());

  private static final List<ClockSpec> COMMON = rows("shared", ClockSpec.COMMON);

  /**
   * Dates as a person counts them: Spring Festival 15 to 23 February, National Day 1 to 7 October.
   */
  @ParameterizedTest(
      name = "{0} {1} begun {2} ends {3}; extended by {5} it ends {4}; then {6}: {7}")
  @CsvSource(
      textBlock =
          """
          C1,  competence,         2026-03-02, 2026-03-02, ,           ,               PERSON,           《行政许可法》第三十二条第一款第一项、第二项
          C2,  notice,             2026-02-13, 2026-02-27, ,           ,               DEEMED_ACCEPTED,  《行政许可法》第三十二条第一款第四项
          C3,  simpleCorrection,   2026-03-02, 2026-03-02, ,           ,               PERSON,           《行政许可法》第三十二条第一款第三项
          C4,  voucher,            2026-03-02, 2026-03-02, ,           ,               PERSON,           《行政许可法》第三十二条第二款
          C5,  decision,           2026-02-13, 2026-03-19, 2026-04-02, agencyHead,     PERSON,           《行政许可法》第四十二条第一款
          C6,  jointDecision,      2026-03-02, 2026-05-08, 2026-05-28, governmentHead, PERSON,           《行政许可法》第四十二条第二款
          C7,  lowerReview,        2026-09-18, 2026-10-22, ,           ,               PERSON,           《行政许可法》第四十三条
          C8,  delivery,           2025-09-26, 2025-10-16, ,           ,               PERSON,           《行政许可法》第四十四条
          C10, hearingRequest,     2026-04-30, 2026-05-11, ,           ,               NONE,             《行政许可法》第四十七条第一款
          C11, organiseHearing,    2026-09-18, 2026-10-22, ,           ,               PERSON,           《行政许可法》第四十七条第一款
          C11, hearingNotice,      2026-03-02, 2026-03-11, ,           ,               NONE,             《行政许可法》第四十八条第一款第一项
          C12, inspectors,         2026-09-18, 2026-09-24, ,           ,               PERSON,           《行政许可法》第五十五条第二款
          C13, registration,       2026-03-02, 2026-03-02, ,           ,               PERSON,           《行政许可法》第五十六条
          C16, concealmentBan,     2025-03-03, 2026-03-03, ,           ,               NONE,             《行政许可法》第七十八条
          C17, deceitBan,          2025-03-03, 2028-03-03, ,           ,               NONE,             《行政许可法》第七十九条
          C18, review,             2026-03-02, 2026-05-06, ,           ,               NONE,             《行政复议法》第二十条
          C18, lawsuit,            2026-03-02, 2026-09-02, ,           ,               NONE,             《行政诉讼法》第四十六条
          """)
  void endsWithItsLastDayAndIsLateTheDayAfter(
      String number,
      String clock,
      LocalDate event,
      LocalDate lastDay,
      LocalDate extended,
      String by,
      ClockSpec.Effect effect,
      String article) {
    var law = only(COMMON, clock);
    var begun = DEADLINES.start("case", law, at(event, 10));
    assertInTimeUntil(begun, lastDay);
    assertThat(law.effect()).isEqualTo(effect);
    assertThat(law.legalBasis()).isEqualTo(article);
    assertThat(law.status()).isEqualTo(LegalStatus.LAW);
    assertThat(law.extensionBy()).isEqualTo(by == null ? "" : by);
    if (extended == null) {
      assertThat(law.extension()).isZero();
    } else {
      var prolonged = DEADLINES.reckon(begun.extend(law.extension()), law, List.of());
      assertInTimeUntil(prolonged, extended);
    }
  }

  @Test
  void renewalIsDecidedBeforeTheLicenceEndsOrDeemedGranted() {
    var law = only(COMMON, "renewal");
    assertThat(law.effect()).isEqualTo(ClockSpec.Effect.DEEMED_RENEWED);
    assertThat(law.legalBasis()).isEqualTo("《行政许可法》第五十条第二款");
    var end = Calendars.china().endOf(LocalDate.of(2026, 10, 3));
    assertThat(DEADLINES.start("case", law, end).statutoryDue())
        .as("no holiday prolongs a licence")
        .isEqualTo(end);
    var application = only(COMMON, "renewalApplication");
    assertThat(application.statutoryLimit().length()).isEqualTo(30);
    assertThat(application.unit()).isEqualTo(TimeUnit.WORKING_DAY);
  }

  @ParameterizedTest(name = "{0}: {1} begun {2} ends {3}, {4}")
  @CsvSource(
      textBlock =
          """
          nurse-registration,                decision, 2026-02-13, 2026-03-19, 《护士条例》第八条
          nurse-registration,                change,   2026-03-02, 2026-03-11, 《护士条例》第九条
          social-organisation-establishment, decision, 2026-08-03, 2026-10-08, 《社会团体登记管理条例》第十二条
          """)
  void anItemsOwnLawPrevails(
      String item, String clock, LocalDate event, LocalDate lastDay, String article) {
    var law = only(ClockSpec.overriding(rows(item, item + "-clocks"), COMMON), clock);
    assertInTimeUntil(DEADLINES.start("case", law, at(event, 10)), lastDay);
    assertThat(law.legalBasis()).startsWith(article);
  }

  @Test
  void aPermitDecidedJointlyHasThePeriodOfJointDecisions() {
    var joint = only(COMMON, "jointDecision");
    var law = only(rows("rural-homestead", "rural-homestead-clocks"), "decision");
    assertThat(law.startEvent()).isEqualTo(joint.startEvent());
    assertThat(law.statutoryLimit()).isEqualTo(joint.statutoryLimit());
    assertThat(law.extension()).isEqualTo(joint.extension());
    assertThat(law.extensionBy()).isEqualTo(joint.extensionBy());
    assertThat(law.legalBasis()).isEqualTo(joint.legalBasis());
  }

  @ParameterizedTest
  @CsvSource({"nurse-registration", "social-organisation-establishment"})
  void bothRegulationsCountFromCompletePapers(String item) {
    assertThat(only(rows(item, item + "-clocks"), "decision").runsFromCompletePapers()).isTrue();
    assertThat(only(COMMON, "decision").runsFromCompletePapers()).isFalse();
  }

  private static void assertInTimeUntil(StatutoryClock clock, LocalDate lastDay) {
    assertThat(clock.stop(at(lastDay.minusDays(1), 23)).state()).isEqualTo(ClockState.MET);
    assertThat(clock.stop(at(lastDay, 23)).state()).isEqualTo(ClockState.MET);
    assertThat(clock.stop(at(lastDay.plusDays(1), 0)).state()).isEqualTo(ClockState.BREACHED);
  }

  private static ClockSpec only(List<ClockSpec> rows, String clock) {
    assertThat(rows).filteredOn(row -> row.clock().equals(clock)).hasSize(1);
    return rows.stream().filter(row -> row.clock().equals(clock)).findFirst().orElseThrow();
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(Calendars.CHINA).toInstant();
  }

  private static List<ClockSpec> rows(String folder, String table) {
    try (var file = Files.newInputStream(PROCESSES.resolve(folder).resolve(table + ".dmn"))) {
      var decision = DMN.parseDecision(table, file);
      var lane = Variables.putValue("lane", "trustFirst");
      return DMN.evaluateDecisionTable(decision, lane).getResultList().stream()
          .map((Map<String, Object> row) -> ClockSpec.of(row))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
