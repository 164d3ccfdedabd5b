package org.onevisit.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onevisit.act.Notices;
import org.onevisit.act.Step;
import org.onevisit.act.Supervision;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.Head;
import org.onevisit.catalogue.Stage;
import org.onevisit.licence.EndGround;
import org.onevisit.licence.EndProposal;
import org.onevisit.licence.Licence;
import org.onevisit.refusal.PromiseRefusals;

/**
 * How a licence ends after its case is closed: revoked (撤销, Licensing Law art 69), withdrawn (撤回,
 * art 8), taken away as a penalty (吊销), or deregistered (注销, art 70). What takes something away is
 * proposed by one officer of the agency that issued it, the holder is told and heard, and its head
 * decides, who is somebody else. Register, record and notices change in one transaction.
 */
public final class LicenceDesk {

  /** The longest text taken, in characters. */
  public static final int MAX_TEXT = 1000;

  private final CaseTransactions transactions;
  private final Function<CaseFile, Step> steps;

  /**
   * Opens the desk.
   *
   * @param steps an act in a case outside any step of its diagram
   */
  public LicenceDesk(CaseTransactions transactions, Function<CaseFile, Step> steps) {
    this.transactions = transactions;
    this.steps = steps;
  }

  /**
   * An officer proposes the end; the holder is told, with the reasons, and can say something.
   *
   * @param agency the officer's agency
   * @param ground code of the ground, see {@link EndGround}
   * @throws org.onevisit.refusal.Refusal for another agency than the issuer, an unknown ground,
   *     without reasons, while a promise of the case is open, or when it is proposed already
   */
  public void propose(
      String licenceNo, String officer, String agency, String ground, String reasons) {
    var why = fit(reasons, "why the licence ends");
    change(
        licenceNo,
        officer,
        step -> {
          var file = step.file();
          var licence = file.licence().orElseThrow();
          refuseOthers(licence, agency);
          var law = EndGround.of(licence, ground, step.today());
          file.ledger().refuseWhileAwaited(Stage.CLOSING, "Ending the licence");
          if (file.followUp().proposal().isPresent()) {
            throw PromiseRefusals.endProposedAlready(licenceNo);
          }
          file.followUp()
              .put(
                  new EndProposal(
                      file.caseNo(),
                      licenceNo,
                      law.ground(),
                      why,
                      officer,
                      file.now(),
                      null,
                      null,
                      EndProposal.State.OPEN));
          file.record(agency, "proposeLicenceEnd", licenceNo, law.legalBasis() + ": " + why);
          Notices.send(file, "licenceEndProposed", particulars(law, why));
        });
  }

  /**
   * An officer takes down what the holder has said.
   *
   * @throws org.onevisit.refusal.Refusal for another agency, without words, or when nothing is
   *     proposed
   */
  public void hear(String licenceNo, String officer, String agency, String statement) {
    var said = fit(statement, "what the holder has said, who is heard first");
    change(
        licenceNo,
        officer,
        step -> {
          var file = step.file();
          refuseOthers(file.licence().orElseThrow(), agency);
          file.followUp().put(proposal(file, licenceNo).heard(said, officer));
          file.record(agency, "hearHolder", licenceNo, said);
        });
  }

  /**
   * The head decides what another has proposed.
   *
   * @param groups the engine's groups of the officer, among them the heads' of the issuer unless he
   *     covers for its head
   * @param agreed whether the licence ends; otherwise it stays as it is
   * @param minutes where it was discussed collectively; needed where the ground wants that
   * @throws org.onevisit.refusal.Refusal for somebody else than the head, whoever has proposed it
   *     or heard the holder, or before the holder was heard
   */
  public void decide(
      String licenceNo, String officer, Set<String> groups, boolean agreed, String minutes) {
    change(
        licenceNo,
        officer,
        step -> {
          var file = step.file();
          var licence = file.licence().orElseThrow();
          var head = headFor(step, licence, groups);
          var proposal = proposal(file, licenceNo);
          if (proposal.isOf(officer) || proposal.isOf(head)) {
            throw PromiseRefusals.endedAlone(licenceNo, officer);
          }
          var ground = EndGround.of(licence, proposal.ground(), step.today());
          if (agreed) {
            agree(step, proposal, ground, minutes);
          } else {
            file.followUp().put(proposal.become(EndProposal.State.DROPPED));
            file.record(licence.certificate().issuer(), "dropLicenceEnd", licenceNo, "");
            Notices.send(file, "licenceEndDropped", Map.of());
          }
        });
  }

  /**
   * The head enters in the register what needs no second officer: a licence that ran out, whose
   * holder has died, or that was taken away before.
   *
   * @throws org.onevisit.refusal.Refusal for somebody else than the head, an unknown ground, one
   *     that has to be proposed, without reasons, or while a promise of the case is open
   */
  public void end(
      String licenceNo, String officer, Set<String> groups, String ground, String reasons) {
    var why = fit(reasons, "why the licence ends");
    change(
        licenceNo,
        officer,
        step -> {
          var licence = step.file().licence().orElseThrow();
          headFor(step, licence, groups);
          var law = EndGround.of(licence, ground, step.today());
          if (law.secondOfficer()) {
            throw PromiseRefusals.endToBeProposed(licenceNo, ground);
          }
          step.file().ledger().refuseWhileAwaited(Stage.CLOSING, "Ending the licence");
          end(step, law, why);
        });
  }

  private static void agree(Step step, EndProposal proposal, EndGround ground, String minutes) {
    var file = step.file();
    if (ground.heard()) {
      fit(
          proposal.statement() == null ? "" : proposal.statement(),
          "what the holder has said, who is heard first");
    }
    if (ground.collective()) {
      var where = fit(minutes, "in which minutes its collective discussion stands");
      file.record("", "discussCollectively", proposal.licenceNo(), where);
    }
    file.followUp().put(proposal.become(EndProposal.State.DECIDED));
    end(step, ground, proposal.reasons());
  }

  private static void end(Step step, EndGround ground, String reasons) {
    var file = step.file();
    var licence = file.licence().orElseThrow();
    var agency = licence.certificate().issuer();
    file.put(licence.become(ground.end(), file.now()));
    file.record(agency, act(ground), licence.licenceNo(), ground.legalBasis() + ": " + reasons);
    Supervision.tellOfEnd(step, ground.end());
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

  private static EndProposal proposal(CaseFile file, String licenceNo) {
    return file.followUp().proposal().orElseThrow(() -> PromiseRefusals.endNotProposed(licenceNo));
  }

  /** The head in whose place somebody acts: himself, or the absent one for whom he covers. */
  private static String headFor(Step step, Licence licence, Set<String> groups) {
    var issuer = licence.certificate().issuer();
    var head = Head.AGENCY.groupAt(issuer);
    return groups.contains(head)
        ? step.file().actor()
        : step.file()
            .headCoveredBy(Head.AGENCY, issuer, step.today())
            .orElseThrow(() -> PromiseRefusals.licenceOfOthers(licence.licenceNo(), head));
  }

  private static void refuseOthers(Licence licence, String agency) {
    var issuer = licence.certificate().issuer();
    if (!issuer.equals(agency)) {
      throw PromiseRefusals.licenceOfOtherAgency(licence.licenceNo(), issuer);
    }
  }

  private static String fit(String given, String what) {
    var text = given.strip();
    if (text.isEmpty() || text.length() > MAX_TEXT || text.indexOf('\0') >= 0) {
      throw PromiseRefusals.textMissing(what, MAX_TEXT);
    }
    return text;
  }

  private void change(String licenceNo, String officer, Consumer<Step> act) {
    transactions.run(
        officer,
        work -> {
          var licence =
              work.licence(licenceNo).orElseThrow(() -> PromiseRefusals.licenceUnknown(licenceNo));
          act.accept(steps.apply(work.find(licence.certificate().caseNo()).orElseThrow()));
          return null;
        });
  }
}
