package org.onevisit.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.onevisit.act.Notices;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.Head;
import org.onevisit.catalogue.Stage;
import org.onevisit.clock.Deadlines;
import org.onevisit.licence.EndGround;
import org.onevisit.licence.Licence;
import org.onevisit.refusal.PromiseRefusals;
import org.onevisit.refusal.Refusal;

/**
 * How a licence ends after its case is closed, by the head of the agency that issued it: revoked
 * (撤销, Licensing Law art 69), withdrawn (撤回, art 8), taken away as a penalty (吊销), or deregistered
 * (注销, art 70). Register, record and notice change in one transaction.
 */
public final class LicenceDesk {

  /** The longest text taken, in characters. */
  public static final int MAX_TEXT = 1000;

  private final CaseTransactions transactions;
  private final Deadlines deadlines;

  public LicenceDesk(CaseTransactions transactions, Deadlines deadlines) {
    this.transactions = transactions;
    this.deadlines = deadlines;
  }

  /**
   * Ends a licence.
   *
   * @param groups the engine's groups of the officer, among them the heads' of the issuer
   * @param ground code of the ground, see {@link EndGround}
   * @param statement what the holder has said; needed where the ground wants the holder heard
   * @throws org.onevisit.refusal.Refusal for somebody else than the head, an unknown ground, a
   *     holder not heard, without reasons, or while a promise of the case is open
   */
  public void end(
      String licenceNo,
      String officer,
      Set<String> groups,
      String ground,
      String statement,
      String reasons) {
    transactions.run(
        officer,
        work -> {
          var licence =
              work.licence(licenceNo).orElseThrow(() -> PromiseRefusals.licenceUnknown(licenceNo));
          refuseAllButTheHead(licence, groups);
          var file = work.find(licence.certificate().caseNo()).orElseThrow();
          end(file, file.licence().orElseThrow(), ground, statement.strip(), reasons.strip());
          return null;
        });
  }

  private void end(CaseFile file, Licence licence, String code, String statement, String reasons) {
    var today = deadlines.day(file.now());
    var ground =
        EndGround.of(licence.state(), today).stream()
            .filter(known -> known.ground().equals(code))
            .findFirst()
            .orElseThrow(() -> unknown(licence, code, today));
    refuseUnfit(reasons, "why the licence ends");
    if (ground.heard()) {
      refuseUnfit(statement, "what the holder has said, who is heard first");
    }
    file.ledger().refuseWhileAwaited(Stage.CLOSING, "Ending the licence");
    var agency = licence.certificate().issuer();
    if (ground.heard()) {
      file.record(agency, "hearHolder", licence.licenceNo(), statement);
    }
    file.put(licence.become(ground.end(), file.now()));
    file.record(agency, act(ground), licence.licenceNo(), ground.legalBasis() + ": " + reasons);
    Notices.send(file, act(ground), particulars(ground, reasons));
  }

  private static String act(EndGround ground) {
    return switch (ground.end()) {
      case REVOKED -> "licenceRevoked";
      case WITHDRAWN -> "licenceWithdrawn";
      case PUNITIVELY_REVOKED -> "licencePunitivelyRevoked";
      default -> "licenceDeregistered";
    };
  }

  private static Map<String, String> particulars(EndGround ground, String reasons) {
    var said = new LinkedHashMap<String, String>();
    said.put("groundZh", ground.zh());
    said.put("groundEn", ground.en());
    said.put("legalBasis", ground.legalBasis());
    said.put("endReasons", reasons);
    return said;
  }

  private static void refuseAllButTheHead(Licence licence, Set<String> groups) {
    var issuer = licence.certificate().issuer();
    if (!groups.contains(Head.AGENCY.groupAt(issuer))) {
      throw PromiseRefusals.licenceOfOthers(licence.licenceNo(), Head.AGENCY.groupAt(issuer));
    }
  }

  private static void refuseUnfit(String text, String what) {
    if (text.isEmpty() || text.length() > MAX_TEXT || text.indexOf('\0') >= 0) {
      throw PromiseRefusals.textMissing(what, MAX_TEXT);
    }
  }

  private static Refusal unknown(Licence licence, String code, LocalDate today) {
    var possible = EndGround.of(licence.state(), today).stream().map(EndGround::ground).toList();
    return PromiseRefusals.endGroundUnknown(licence.licenceNo(), licence.state(), code, possible);
  }
}
