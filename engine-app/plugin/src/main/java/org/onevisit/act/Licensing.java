package org.onevisit.act;

import static org.onevisit.casefile.CaseState.AWAITING_VERIFICATION;
import static org.onevisit.casefile.CaseState.DECIDED_GRANT;
import static org.onevisit.casefile.CaseState.LICENCE_ISSUED;
import static org.onevisit.casefile.CaseState.VERIFIED;

import com.google.gson.JsonObject;
import java.util.Map;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseState;
import org.onevisit.catalogue.LicenceIdentifier;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;
import org.onevisit.refusal.PermitLog;

/** From the grant to a valid licence, or to its end. */
final class Licensing {

  static final String DOCUMENT = "licenceDocument";

  private Licensing() {}

  /** Makes the licence and holds it: not valid before its promises are verified. */
  static void issue(Step step) {
    var file = step.file();
    if (file.state() != DECIDED_GRANT) {
      throw PermitLog.licenceWithoutGrant(file.caseNo(), file.state());
    }
    var licence = licence(step);
    file.put(licence);
    file.enter(LICENCE_ISSUED);
    step.record("issueLicence", licence.licenceNo(), "held");
    dispatchDocument(file, licence);
    if (!file.openPromises().isEmpty()) {
      step.startClock("verification");
      file.enter(AWAITING_VERIFICATION);
      Notices.send(step, "originalsToBeShown", Map.of());
    }
  }

  /** Lets the licence become valid; refused while a promise is open. */
  static void release(Step step) {
    var file = step.file();
    refuseWhilePromisesOpen(file, "Validity of the licence");
    step.stopClock("verification");
    become(step, LicenceState.VALID);
    file.enter(VERIFIED);
    step.record("releaseLicence", licenceOf(file).licenceNo(), "valid");
  }

  /** Revokes a decision obtained by deceit, after the applicant was heard (art 69(2)). */
  static void revoke(Step step) {
    var file = step.file();
    if (step.answers().text("hearingStatement").isEmpty()) {
      throw PermitLog.revokedUnheard(file.caseNo());
    }
    become(step, LicenceState.REVOKED);
    file.openPromises().forEach(promise -> breakPromise(file, promise));
    file.close(CaseState.REVOKED, "Decision revoked");
    step.record(
        "revokeLicence", licenceOf(file).licenceNo(), step.answers().text("revocationGround"));
    Notices.send(
        step, "revoked", Map.of("ground", step.answers().text("revocationGround")));
  }

  static void refuseWhilePromisesOpen(CaseFile file, String what) {
    var open = file.openPromises().stream().map(Promise::subject).toList();
    if (!open.isEmpty()) {
      throw PermitLog.promisesOpen(file.caseNo(), what, open);
    }
  }

  private static void breakPromise(CaseFile file, Promise promise) {
    file.put(promise.become(PromiseState.BROKEN, "hearing", "revoked", file.now()));
  }

  private static void become(Step step, LicenceState next) {
    step.file().put(licenceOf(step.file()).become(next, step.file().now()));
  }

  private static Licence licenceOf(CaseFile file) {
    return file.licence()
        .orElseThrow(() -> PermitLog.licenceMissing(file.caseNo()));
  }

  private static Licence licence(Step step) {
    var file = step.file();
    var result = step.item().result();
    var issuer = file.application().leadAgency();
    var today = step.office().deadlines().day(file.now());
    var series = "%s%s%d".formatted(result.series(), file.application().region(), today.getYear());
    var serial = file.nextSerial("licence " + series);
    var number = "%s%06d".formatted(series, serial);
    var identifier =
        LicenceIdentifier.of(
            step.office().identifierPrefix(), result.typeCode(), issuer, number, 1);
    return new Licence(
        number,
        identifier,
        file.caseNo(),
        file.application().item(),
        result.nameZh(),
        result.nameEn(),
        issuer,
        file.now(),
        today,
        result.lastDayFrom(today),
        LicenceState.HELD,
        file.now(),
        result.legalBasis());
  }

  private static void dispatchDocument(CaseFile file, Licence licence) {
    var payload = new JsonObject();
    payload.addProperty("licenceNo", licence.licenceNo());
    file.dispatch(DOCUMENT, payload.toString());
  }
}
