package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.nurse;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Visit;
import org.onevisit.casefile.VisitFigure;

/** Each time an applicant comes in person is on record, and more than once is asked about. */
class VisitTest {

  private static final String HEALTH = "health330106";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void showingOriginalsAndCollectingOnOneDayIsOneVisit() {
    var closed =
        Situations.granted(permits, nurse())
            .originalsAre("verified", "counter")
            .handsOver()
            .is(CaseState.CLOSED)
            .visited(1);

    assertThat(visits(closed))
        .extracting(Visit::reason)
        .containsExactly("originalsCompared", "collection");
    assertThat(visits(closed)).allMatch(visit -> visit.visit() == 1 && visit.alerted() == null);
    assertThat(entryOf(visits(closed).get(1))).isEqualTo("recordHandover");
    assertThat(permits.cases().record(closed.caseNo()))
        .noneMatch(entry -> entry.act().equals("alertVisit"));
  }

  @Test
  void aSecondVisitAlertsTheDecidingAgencyUntilItHasSaidWhy() {
    var shown = Situations.granted(permits, nurse()).originalsAre("verified", "counter");
    permits.now("2026-11-04", "10:00");
    var closed = shown.handsOver().visited(2).recordedAs("alertVisit", HEALTH, "collection");
    var second = visits(closed).get(1);
    assertThat(second.isUnexplained()).isTrue();
    assertThat(permits.cases().unexplainedVisits(HEALTH)).contains(second);

    closed
        .refuses("is no reason of a visit", it -> explain(second, HEALTH, "why not"))
        .refuses("Nobody asks why", it -> explain(second, "education330106", "lawRequires"))
        .refuses("Nobody asks why", it -> explain(visits(it).get(0), HEALTH, "lawRequires"))
        .refuses(
            "at most 500 characters",
            it -> explain(second, HEALTH, "lawRequires", "长".repeat(501)));
    explain(second, HEALTH, "toldIncompletely");

    assertThat(visits(closed).get(1).explanationInWords().zh()).isEqualTo("一次性告知不完整");
    assertThat(permits.cases().unexplainedVisits(HEALTH)).doesNotContain(second);
    closed
        .recordedAs("explainVisit", "toldIncompletely", "核对不周")
        .refuses("Nobody asks why", it -> explain(second, HEALTH, "lawRequires"));
  }

  @Test
  void whatNoActOfTheCaseRecordsAnOfficerDoes() {
    var received = Situations.received(permits, byCourier(nurse()));
    received.refuses("is no reason of a visit", it -> attends(it, "collection")).visited(0);

    attends(received, "identity");

    received.visited(1).recordedAs("visit", "identity", "");
    permits.desk().withdraw(received.caseNo());
    received.refuses("visits count until then", it -> attends(it, "identity"));
  }

  @Test
  void figuresTellHowManyMattersTookNoVisitOrOne() {
    permits.now("2027-03-01", "09:00");
    var from = Instant.parse("2027-02-28T16:00:00Z");
    Situations.granted(permits, nurse()).originalsAre("verified", "counter").handsOver();
    Situations.granted(permits, byCourier(nurse()))
        .originalsArrive()
        .originalsAre("verified", "courier")
        .parcelArrives();

    assertThat(permits.cases().visitFigures(from, from.plusSeconds(86_400)))
        .containsExactly(new VisitFigure(NURSE, HEALTH, "330106", 2, 1, 1));
    assertThat(permits.cases().visitFigures(from.minusSeconds(60), from)).isEmpty();
  }

  private static List<Visit> visits(PermitCase permitCase) {
    return permits.cases().visits(permitCase.caseNo());
  }

  private static String entryOf(Visit visit) {
    return permits.cases().record(visit.caseNo()).get(visit.seq() - 1).act();
  }

  private static void attends(PermitCase permitCase, String reason) {
    permits.visitDesk().attend(permitCase.caseNo(), "window1", reason);
  }

  private static void explain(Visit visit, String agency, String code) {
    explain(visit, agency, code, "核对不周");
  }

  private static void explain(Visit visit, String agency, String code, String note) {
    permits.visitDesk().explain(visit.caseNo(), visit.seq(), "health1", agency, code, note);
  }
}
