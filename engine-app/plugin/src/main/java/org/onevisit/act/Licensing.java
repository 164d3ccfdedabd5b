package org.onevisit.act;

import static org.onevisit.casefile.CaseState.AWAITING_VERIFICATION;
import static org.onevisit.casefile.CaseState.DECIDED_GRANT;
import static org.onevisit.casefile.CaseState.LICENCE_ISSUED;
import static org.onevisit.casefile.CaseState.VERIFIED;

import com.google.gson.JsonObject;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Thing;
import org.onevisit.catalogue.LicenceIdentifier;
import org.onevisit.catalogue.LicenceSpec;
import org.onevisit.catalogue.Stage;
import org.onevisit.licence.Certificate;
import org.onevisit.licence.Holder;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.ApplicationRefusals;

/** From the grant to a valid licence, or to its end. */
final class Licensing {

  static final String DOCUMENT = "licenceDocument";

  private Licensing() {}

  /** Makes the licence and holds it: not valid before its promises are verified. */
  static void issue(Step step) {
    var file = step.file();
    if (file.state() != DECIDED_GRANT) {
      throw ActRefusals.licenceWithoutGrant(file.caseNo(), file.state());
    }
    var licence = licence(step);
    file.add(licence);
    file.enter(LICENCE_ISSUED);
    step.record("issueLicence", licence.licenceNo(), "held");
    file.custody().begin(Thing.LICENCE, licence.certificate().issuer(), licence.licenceNo());
    dispatchDocument(file, licence);
    if (!file.ledger().awaitedBefore(Stage.VALIDITY).isEmpty()) {
      // made in time; from here it is the applicant's time, until the originals are seen
      step.stopClock("delivery");
      step.startClock("verification");
      file.enter(AWAITING_VERIFICATION);
      Notices.send(step, "originalsToBeShown");
    }
  }

  /** Lets the licence become valid; refused while a promise is open. */
  static void release(Step step) {
    var file = step.file();
    if (file.application().isMatter()) {
      file.enter(VERIFIED); // its items have made their licences valid
      return;
    }
    file.ledger().refuseWhileAwaited(Stage.VALIDITY, "Validity of the licence");
    if (file.clock("verification").isPresent()) {
      step.stopClock("verification");
      step.startClock("delivery");
    }
    become(step, LicenceState.VALID);
    file.enter(VERIFIED);
    step.record("releaseLicence", licenceOf(file).licenceNo(), "valid");
  }

  /** Revokes a decision obtained by deceit, after the applicant was heard (art 69(2)). */
  static void revoke(Step step) {
    var file = step.file();
    if (step.answers().text("hearingStatement").isEmpty()) {
      throw ActRefusals.revokedUnheard(file.caseNo());
    }
    become(step, LicenceState.REVOKED);
    Breach.afterRevocation(step);
    file.close(CaseState.REVOKED, "Decision revoked");
    step.record(
        "revokeLicence", licenceOf(file).licenceNo(), step.answers().text("revocationGround"));
    Supervision.tellOfEnd(step, LicenceState.REVOKED);
    Notices.send(step, "revoked");
  }

  private static void become(Step step, LicenceState next) {
    step.file().put(licenceOf(step.file()).become(next, step.file().now()));
  }

  private static Licence licenceOf(CaseFile file) {
    return file.licence().orElseThrow(() -> ActRefusals.licenceMissing(file.caseNo()));
  }

  private static Licence licence(Step step) {
    return Licence.held(certificate(step), step.file().now());
  }

  private static Certificate certificate(Step step) {
    var file = step.file();
    var today = step.today();
    var spec = step.item().licence(today);
    var area = file.application().region().substring(0, 6);
    var series = spec.series() + area + today.getYear();
    var number = "%s%06d".formatted(series, file.nextSerial("licence " + series));
    var identifier =
        new LicenceIdentifier(step.office().identifierPrefix(), spec.typeCode(), area, number, 1);
    return new Certificate(
        number,
        identifier.toString(),
        file.caseNo(),
        file.application().item(),
        spec.nameZh(),
        spec.nameEn(),
        holder(step, spec),
        file.application().leadAgency(),
        file.now(),
        today,
        spec.lastDay(today),
        spec.legalBasis(),
        Conditions.ofLicence(step));
  }

  /**
   * The applicant, or what the application names: never a person, whose name is the applicant's.
   */
  private static Holder holder(Step step, LicenceSpec spec) {
    var applicant = step.file().application().applicant();
    var place = spec.place().isEmpty() ? "" : step.answers().text(spec.place());
    if (spec.isForApplicant()) {
      return new Holder(applicant.name(), applicant.isOrganisation(), place);
    }
    var name = step.answers().text(spec.holder());
    if (name.isEmpty()) {
      throw ApplicationRefusals.holderUnknown(step.file().caseNo(), spec.holder());
    }
    return new Holder(name, true, place);
  }

  /** Has the licence printed and sealed, once this has committed. */
  static void dispatchDocument(CaseFile file, Licence licence) {
    var payload = new JsonObject();
    payload.addProperty("licenceNo", licence.licenceNo());
    file.dispatch(DOCUMENT, payload.toString());
  }
}
