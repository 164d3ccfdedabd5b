package org.onevisit.act;

import static org.onevisit.casefile.MaterialState.COMMITTED;
import static org.onevisit.casefile.MaterialState.MISMATCH_MATERIAL;
import static org.onevisit.casefile.MaterialState.PENDING_VERIFICATION;
import static org.onevisit.casefile.MaterialState.REQUIRED;
import static org.onevisit.casefile.MaterialState.TO_BE_SHOWN;
import static org.onevisit.casefile.MaterialState.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.Attendance;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.promise.Finding;
import org.onevisit.promise.PromiseState;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.PromiseRefusals;

/**
 * The ordinary way, taken up in the middle of a case: the applicant takes the promises back before
 * anybody has checked them, and what they stood for is shown before the decision instead of after
 * it (国办发〔2020〕42号).
 */
public final class OrdinaryWay {

  private OrdinaryWay() {}

  /**
   * Leaves the lane.
   *
   * @param item as its tables say for the ordinary lane
   * @param received the legal day whose tables the case keeps
   * @throws org.onevisit.refusal.Refusal when it is too late
   */
  public static void take(CaseFile file, PermitItem item, LocalDate received) {
    var lane = file.application().chosenLane();
    var isChecked = file.ledger().open().stream().anyMatch(p -> p.finding().isMade());
    if (isChecked || !file.mayLeaveLane()) {
      throw PromiseRefusals.laneKept(file.caseNo(), lane.code(), file.state());
    }
    var ledger = file.ledger();
    ledger.choice().ifPresent(choice -> ledger.put(choice.withdrawn(file.now())));
    var found = new Finding("laneLeft", "", "", file.now(), file.actor());
    ledger.open().forEach(p -> ledger.put(p.become(PromiseState.WITHDRAWN, found)));
    file.leaveLane();
    file.materials().forEach(material -> askInstead(file, material));
    item.materialsOn(received).stream()
        .filter(asked -> file.material(asked.material()).isEmpty())
        .forEach(asked -> ask(file, asked.material()));
    file.record("", "leaveLane", lane.code(), "");
  }

  /**
   * Somebody at an agency has seen an original, which the applicant has come to show.
   *
   * @param today the legal day of the visit
   * @param note what differs; empty when it agrees
   */
  public static void shown(
      CaseFile file, String agency, String material, String note, LocalDate today) {
    var row =
        file.material(material)
            .orElseThrow(
                () -> ApplicationRefusals.materialUnknown(file.caseNo(), material, keys(file)));
    if (row.state() != TO_BE_SHOWN) {
      throw PromiseRefusals.originalNotAwaited(file.caseNo(), material, row.state());
    }
    become(file, row, note.isEmpty() ? VERIFIED : MISMATCH_MATERIAL, note);
    file.visits().attend(Attendance.COMPARISON, today);
    file.record(agency, "seeOriginal", material, note);
  }

  /** What was taken on trust is seen before the grant, once the applicant has left that lane. */
  static void refuseUnlessShown(Step step) {
    var file = step.file();
    if (file.application().chosenLane() != Lane.ORDINARY) {
      return;
    }
    var unseen =
        file.materials().stream()
            .filter(material -> material.state().keepsFromGrant())
            .map(material -> step.material(material.material()).nameZh())
            .toList();
    if (!unseen.isEmpty()) {
      throw PromiseRefusals.originalsUnseen(file.caseNo(), unseen);
    }
  }

  private static void askInstead(CaseFile file, CaseMaterial material) {
    if (material.state() == PENDING_VERIFICATION) {
      become(file, material, TO_BE_SHOWN, material.note());
    } else if (material.state() == COMMITTED) {
      become(file, material, REQUIRED, null);
    }
  }

  private static void ask(CaseFile file, String material) {
    file.put(
        new CaseMaterial(file.caseNo(), material, REQUIRED, null, null, file.now(), file.actor()));
  }

  private static void become(
      CaseFile file, CaseMaterial material, MaterialState next, String note) {
    file.put(material.become(next, note, file.now(), file.actor()));
  }

  private static List<String> keys(CaseFile file) {
    return file.materials().stream().map(CaseMaterial::material).toList();
  }
}
