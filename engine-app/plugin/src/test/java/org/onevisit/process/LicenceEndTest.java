package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.hairdresser;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.casefile.CaseState;
import org.onevisit.desk.LicenceDesk;
import org.onevisit.licence.LicenceState;

/** The four legal ends of a licence, which are not one and the same. */
class LicenceEndTest {

  private static final String HEALTH = "health330106";
  private static final String ENFORCEMENT = "enforcement330106";
  private static final Set<String> HEAD = Set.of("health330106", "health330106AgencyHead");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private PermitCase closed;
  private String licenceNo;

  @BeforeEach
  void valid() {
    closed = Situations.granted(permits, ordinary(nurse())).handsOver().is(CaseState.CLOSED);
    licenceNo = permits.cases().licence(closed.caseNo()).orElseThrow().licenceNo();
  }

  @ParameterizedTest
  @CsvSource({
    "deceit, REVOKED, licenceRevoked, 第六十九条第二款",
    "officialsFault, REVOKED, licenceRevoked, 第六十九条第一款",
    "lawChanged, WITHDRAWN, licenceWithdrawn, 第八条第二款",
    "penalty, PUNITIVELY_REVOKED, licencePunitivelyRevoked, 《行政处罚法》"
  })
  void isProposedByOneHeardAndDecidedByAnother(
      String ground, LicenceState end, String act, String article) {
    propose(ground);
    closed
        .licenceIs(LicenceState.VALID)
        .hasSent("licenceEndProposed")
        .recordedAs("hearHolder", licenceNo, "持证人无异议");

    decide("head1", true);

    closed.licenceIs(end).recorded("proposeLicenceEnd", "hearHolder", act);
    closed.hasSent(act).hasSent(article);
  }

  @Test
  void isDecidedByWhoeverCoversForTheHeadButNotOnTheHeadsOwnProposal() {
    permits.employs(HEALTH, "head1", "health2");
    var staff = permits.plugin().staffDesk();
    var cover =
        staff.enterCover(
            HEALTH,
            """
            {"absent": "head1", "covering": "health2", "role": "agencyHead", "reason": "出差",
             "firstDay": "2026-11-02", "lastDay": "2026-11-30"}
            """,
            "head1");
    desk().propose(licenceNo, "head1", HEALTH, "deceit", "经查证属实");
    desk().hear(licenceNo, "health1", HEALTH, "持证人无异议");
    closed.refuses("somebody else decides", it -> coverDecides());
    desk().decide(licenceNo, "head2", HEAD, false, "纪要");

    propose("deceit");
    coverDecides();
    staff.endCover(cover.id(), "head1");
    closed.licenceIs(LicenceState.REVOKED);
  }

  @Test
  void isEnteredAtOnceWhereNothingIsTakenAway() {
    end("organisationEnded");

    closed.licenceIs(LicenceState.DEREGISTERED).hasSent("licenceDeregistered").hasSent("第七十条第三项");
  }

  @Test
  void isDeregisteredAfterAnotherEndAndThenNothingMore() {
    propose("deceit");
    decide("head1", true);
    closed.refuses("Possible: [takenAway]", it -> end("penalty"));

    end("takenAway");

    closed
        .licenceIs(LicenceState.DEREGISTERED)
        .recorded("hearHolder", "licenceRevoked", "licenceDeregistered")
        .refuses("Possible: []", it -> end("takenAway"));
  }

  @Test
  void isNobodysToTakeAwayAlone() {
    closed.refuses("only when an officer has proposed it", it -> end("lawChanged"));
    propose("lawChanged");

    closed
        .refuses("somebody else decides", it -> decide("health1", true))
        .refuses("somebody else decides", it -> decide("health3", true))
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void hearsTheHolderBeforeWhatTakesSomethingAway() {
    desk().propose(licenceNo, "health1", HEALTH, "lawChanged", "经查证属实");
    closed
        .refuses("Say what the holder has said", it -> decide("head1", true))
        .refuses("Say what the holder has said", it -> desk().hear(licenceNo, "h", HEALTH, " "))
        .licenceIs(LicenceState.VALID);
  }

  @Test
  void namesTheMinutesOfACollectiveDiscussionBeforeAPenalty() {
    propose("penalty");

    closed.refuses(
        "in which minutes its collective discussion stands",
        it -> desk().decide(licenceNo, "head1", HEAD, true, " "));
  }

  @Test
  void staysWhenTheHeadDoesNotAgreeAndCanBeProposedAgain() {
    propose("deceit");
    closed.refuses("is proposed already", it -> propose("lawChanged"));
    decide("head1", false);

    closed.licenceIs(LicenceState.VALID).hasSent("licenceEndDropped");
    closed.refuses("Nobody has proposed", it -> decide("head1", true));

    propose("lawChanged");
    decide("head1", true);
    closed.licenceIs(LicenceState.WITHDRAWN);
  }

  @Test
  void isTheIssuersToProposeAndItsHeadsToDecide() {
    closed.refuses(
        "whose officers alone propose",
        it -> desk().propose(licenceNo, "civil1", "civilAffairs330106", "deceit", "虚假"));
    propose("deceit");
    for (var groups : List.of(Set.of(HEALTH), Set.of("civilAffairs330106AgencyHead"))) {
      closed.refuses("by the head", it -> desk().decide(licenceNo, "x", groups, true, "纪要"));
    }
  }

  @Test
  void waitsWhileAPromiseOfTheCaseIsOpen() {
    var held = Situations.granted(permits, nurse());
    var number = permits.cases().licence(held.caseNo()).orElseThrow().licenceNo();
    held.refuses(
        "is HELD and cannot end for 'deceit'",
        it -> desk().propose(number, "health1", HEALTH, "deceit", "虚假"));

    var used = PublicPlaceHygieneTest.grantedOnAPromise(permits, hairdresser());
    var open = permits.cases().licence(used.caseNo()).orElseThrow().licenceNo();
    used.refuses(
        "promises are open", it -> desk().propose(open, "health1", HEALTH, "deceit", "虚假"));
  }

  @Test
  void needsReasonsAndALicence() {
    closed
        .refuses(
            "Say why the licence ends",
            it -> desk().propose(licenceNo, "health1", HEALTH, "deceit", " "))
        .refuses(
            "The register has no licence 'X1'",
            it -> desk().propose("X1", "health1", HEALTH, "deceit", "虚假"));
  }

  @Test
  void isToldToWhoeverWasToldOfTheGrantAndAnswered() {
    var kept =
        PublicPlaceHygieneTest.grantedOnAPromise(permits, hairdresser())
            .does("enforcement1", "Task_AcknowledgeNotice", "noticeAcknowledged", true)
            .handsOver();
    permits.itIs("2026-12-01", "00:00");
    kept.checksOnSite("health1", "Task_CheckConditions", "verification", "agree")
        .is(CaseState.CLOSED);
    licenceNo = permits.cases().licence(kept.caseNo()).orElseThrow().licenceNo();
    propose("deceit");
    decide("head1", true);

    var notice = permits.cases().supervision(kept.caseNo()).get(1);
    assertThat(notice.about()).isEqualTo("REVOKED");
    assertThat(notice.dueAt()).isEqualTo(permits.endOf("2026-12-29"));
    kept.recordedAs("noticeSupervisor", ENFORCEMENT, "licence REVOKED");
    assertThat(permits.cases().openSupervision(ENFORCEMENT)).contains(notice);
    isAnswered(kept);
  }

  private void isAnswered(PermitCase kept) {
    var supervision = permits.plugin().supervisionDesk();
    var said =
        Map.of(
            "supervisionResult", "case",
            "firstInspector", "0101",
            "secondInspector", "0102",
            "supervisionNote", "仍在营业");
    supervision.acknowledge(kept.caseNo(), 2, "enforcement1", ENFORCEMENT);
    kept.recordedAs("acknowledgeNotice", "2", "REVOKED")
        .refuses(
            "has no supervision notice 2 to health330106",
            it -> supervision.feedBack(it.caseNo(), 2, "health1", HEALTH, said))
        .refuses(
            "Name two different officers",
            it ->
                supervision.feedBack(
                    it.caseNo(),
                    2,
                    "enforcement1",
                    ENFORCEMENT,
                    Map.of("supervisionResult", "case", "firstInspector", "0101")));
    supervision.feedBack(kept.caseNo(), 2, "enforcement1", ENFORCEMENT, said);
    kept.recordedAs("recordFeedback", "case", "0101, 0102: 仍在营业")
        .refuses(
            "has fed back on supervision notice 2",
            it -> supervision.feedBack(it.caseNo(), 2, "enforcement1", ENFORCEMENT, said));
  }

  /** As an officer does, and another hears the holder. */
  private void propose(String ground) {
    desk().propose(licenceNo, "health1", HEALTH, ground, "经查证属实");
    desk().hear(licenceNo, "health3", HEALTH, "持证人无异议");
  }

  private void decide(String head, boolean agreed) {
    desk().decide(licenceNo, head, HEAD, agreed, "〔2026〕3号会议纪要");
  }

  private void coverDecides() {
    desk().decide(licenceNo, "health2", Set.of(HEALTH), true, "〔2026〕3号会议纪要");
  }

  private void end(String ground) {
    desk().end(licenceNo, "head1", HEAD, ground, "经查证属实");
  }

  private static LicenceDesk desk() {
    return permits.plugin().licenceDesk();
  }
}
