package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onevisit.process.Applications.byCourier;
import static org.onevisit.process.Applications.nurse;
import static org.onevisit.process.Applications.ordinary;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Custody;
import org.onevisit.casefile.Thing;

/** Who has the applicant's originals and the licence, from hand to hand. */
class CustodyTest {

  private static final String WINDOW = "window330106";
  private static final String HEALTH = "health330106";
  private static final String SEAL = "行政审批专用章";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void originalsGoToTheWindowAndBackWithTheLicence() {
    var fetched = Situations.granted(permits, byCourier(nurse()));
    assertThat(of(fetched, Thing.LICENCE).holder()).isEqualTo(HEALTH);
    assertThat(of(fetched, Thing.ORIGINALS).holder()).isEqualTo(Custody.COURIER);

    fetched.originalsArrive();
    assertThat(of(fetched, Thing.ORIGINALS).holder()).isEqualTo(WINDOW);
    assertThat(of(fetched, Thing.ORIGINALS).dueBack()).isEqualTo(permits.endOf("2026-12-02"));

    fetched.originalsAre("verified", "courier");
    assertThat(of(fetched, Thing.ORIGINALS).holder()).isEqualTo(Custody.COURIER);
    assertThat(of(fetched, Thing.LICENCE).goesTo()).isEqualTo("applicant");

    fetched.parcelArrives().is(CaseState.CLOSED).recorded("handOver", "handOver");
    for (var thing : Thing.values()) {
      assertThat(of(fetched, thing).holder()).isEqualTo("applicant");
      assertThat(of(fetched, thing).dueBack()).isNull();
    }
  }

  @Test
  void theLicenceGoesOverTheCounter() {
    var closed = Situations.granted(permits, ordinary(nurse())).handsOver();

    assertThat(of(closed, Thing.LICENCE).holder()).isEqualTo("applicant");
    assertThat(permits.cases().custody(closed.caseNo())).hasSize(1);
  }

  @Test
  void originalsOfARevokedCaseAreGivenBackByWhoeverHasThem() {
    var revoked =
        Situations.granted(permits, byCourier(nurse()))
            .originalsArrive()
            .originalsAre("materialMismatch", "courier")
            .does("health1", "Task_HearApplicant", "hearingStatement", "未作解释")
            .decidesRevocation("health2", "revoke")
            .is(CaseState.REVOKED);
    revoked
        .refuses("are not held by 'health330106'", it -> givesBack(it, HEALTH, "签收单 1"))
        .refuses("Say what shows that they are back", it -> givesBack(it, WINDOW, " "));

    givesBack(revoked, WINDOW, "签收单 1");

    assertThat(of(revoked, Thing.ORIGINALS).holder()).isEqualTo("applicant");
    revoked
        .recordedAs("handOver", "ORIGINALS", "window330106 → applicant: 签收单 1")
        .refuses("are not held by", it -> givesBack(it, WINDOW, "签收单 2"));
  }

  @Test
  void eachUseOfASealIsOnRecordWithItsKeeper() {
    var seals = permits.plugin().sealDesk();
    var head = Set.of(HEALTH, HEALTH + "AgencyHead");
    var first = Situations.granted(permits, ordinary(nurse()));
    first.refuses(
        "by its head alone",
        it -> seals.handOver(HEALTH, SEAL, "health2", "交接单 1", "health1", Set.of(HEALTH)));
    seals.handOver(HEALTH, SEAL, "health2", "交接单 1", "head1", head);
    first.refuses(
        "keeps the seal", it -> seals.handOver(HEALTH, SEAL, "health2", "交接单 2", "head1", head));
    var licence = permits.cases().licence(first.caseNo()).orElseThrow();

    permits.desk().fileLicence(first.caseNo(), "%PDF-1.7 licence".getBytes(UTF_8), SEAL);

    first.recorded("printLicence").recorded("useSeal");
    assertThat(permits.cases().seals(HEALTH).get(0).receipt()).isEqualTo("交接单 1");
    assertThat(permits.cases().sealUses(HEALTH, 5))
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.documentId()).isEqualTo(licence.documentId());
              assertThat(use.holder()).isEqualTo("health2");
              assertThat(use.askedBy()).isEqualTo("health2");
              assertThat(use.sha256()).hasSize(64);
            });
  }

  private static void givesBack(PermitCase permitCase, String agency, String receipt) {
    permits.desk().giveBack(permitCase.caseNo(), "window1", agency, receipt);
  }

  private static Custody of(PermitCase permitCase, Thing thing) {
    return permits.cases().custody(permitCase.caseNo()).stream()
        .filter(row -> row.thing() == thing)
        .findFirst()
        .orElseThrow();
  }
}
