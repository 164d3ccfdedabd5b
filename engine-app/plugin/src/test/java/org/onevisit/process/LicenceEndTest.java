package org.onevisit.process;

import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.casefile.CaseState;
import org.onevisit.licence.LicenceState;

/** The four legal ends of a licence, which are not one and the same. */
class LicenceEndTest {

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
    "penalty, PUNITIVELY_REVOKED, licencePunitivelyRevoked, 《行政处罚法》",
    "organisationEnded, DEREGISTERED, licenceDeregistered, 第七十条第三项"
  })
  void endsOnItsGround(String ground, LicenceState end, String act, String article) {
    end(ground, "持证人无异议");

    closed.licenceIs(end).recorded(act).hasSent(act).hasSent(article);
  }

  @Test
  void isDeregisteredAfterAnotherEndAndThenNothingMore() {
    end("deceit", "承认");
    closed.refuses("Possible: [takenAway]", it -> end("penalty", "承认"));

    end("takenAway", "");

    closed
        .licenceIs(LicenceState.DEREGISTERED)
        .recorded("hearHolder", "licenceRevoked", "licenceDeregistered")
        .refuses("Possible: []", it -> end("takenAway", ""));
  }

  @Test
  void hearsTheHolderBeforeWhatTakesSomethingAway() {
    closed
        .refuses("Say what the holder has said", it -> end("lawChanged", " "))
        .licenceIs(LicenceState.VALID);
    end("holderDied", "");
    closed.licenceIs(LicenceState.DEREGISTERED);
  }

  @Test
  void isTheHeadsOfTheIssuerAlone() {
    closed
        .refuses("by the head", it -> end(Set.of("health330106"), "deceit", "承认"))
        .refuses("by the head", it -> end(Set.of("civilAffairs330106AgencyHead"), "deceit", "承认"));
  }

  @Test
  void waitsWhileAPromiseOfTheCaseIsOpen() {
    var held = Situations.granted(permits, nurse());
    var number = permits.cases().licence(held.caseNo()).orElseThrow().licenceNo();

    held.refuses(
        "is HELD and cannot end for 'deceit'",
        it -> permits.plugin().licenceDesk().end(number, "head1", HEAD, "deceit", "承认", "虚假"));
  }

  @Test
  void needsReasonsAndALicence() {
    closed
        .refuses(
            "Say why the licence ends",
            it -> permits.plugin().licenceDesk().end(licenceNo, "head1", HEAD, "deceit", "承认", " "))
        .refuses(
            "The register has no licence 'X1'",
            it -> permits.plugin().licenceDesk().end("X1", "head1", HEAD, "deceit", "承认", "虚假"));
  }

  private void end(String ground, String statement) {
    end(HEAD, ground, statement);
  }

  private void end(Set<String> groups, String ground, String statement) {
    permits.plugin().licenceDesk().end(licenceNo, "head1", groups, ground, statement, "经查证属实");
  }
}
