package org.onevisit.act;

import java.time.Instant;
import java.util.Optional;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;
import org.onevisit.refusal.RoutingRefusals;

/**
 * Begins an item of a matter (一件事): a case of its own that asks the applicant for nothing. It takes
 * what it needs from the one set of materials of the matter, and from the results of the items
 * before it (Zhejiang reform rules arts 5 and 7).
 */
public final class ItemIntake {

  private final Office office;

  public ItemIntake(Office office) {
    this.office = office;
  }

  /**
   * Opens the item's case.
   *
   * @param item as its tables say for the lane of the matter
   * @throws org.onevisit.refusal.Refusal when no agency is competent for the item
   */
  public CaseFile begin(
      PermitModel model,
      String definitionId,
      PermitItem item,
      Answers answers,
      CaseFile matter,
      UnitOfWork work) {
    work.knownAgencies();
    var file = work.create(application(model, definitionId, matter, work));
    var day = office.deadlines().day(file.application().receivedAt());
    item.materialsOn(day).forEach(material -> file.put(fed(material, file, matter)));
    var of = file.application();
    answers.set("region", of.region());
    answers.set("lane", of.lane());
    answers.set("delivery", of.delivery());
    file.join(of.leadAgency());
    file.record("", "beginItem", model.item(), matter.caseNo());
    matter.record("", "beginItem", model.item(), file.caseNo());
    return file;
  }

  private Application application(
      PermitModel model, String definitionId, CaseFile matter, UnitOfWork work) {
    var of = matter.application();
    var today = office.deadlines().day(work.hand().now());
    var number = Intake.number(of.region(), today, work);
    var own =
        new Application(
            number,
            model.item(),
            definitionId,
            of.region(),
            model.level(),
            model.leadFunction(),
            "",
            of.lane(),
            of.delivery(),
            of.queryCode(),
            reached(matter),
            null,
            matter.caseNo(),
            of.applicant());
    var route = office.router().route(own.asksLead(today));
    return route
        .decider()
        .map(agency -> own.ledBy(agency.id()))
        .orElseThrow(
            () -> RoutingRefusals.agencyUnknown(route.why().zh() + " " + route.why().en()));
  }

  /**
   * Items that wait for no other are accepted with the matter; one that follows another, when it
   * gets notice of the other's completion (art 5).
   */
  private static Instant reached(CaseFile matter) {
    var follows =
        matter.items().rows().stream().anyMatch(item -> item.progress().state().isFinal());
    return follows ? matter.now() : matter.progress().acceptedAt();
  }

  private CaseMaterial fed(Material spec, CaseFile file, CaseFile matter) {
    var handedIn = matter.material(spec.material()).filter(row -> !row.state().isMissing());
    if (handedIn.isPresent()) {
      var row = handedIn.get();
      return material(file, spec, row.state(), row.documentId(), row.note());
    }
    var found =
        result(spec, matter)
            .map(Licence::licenceNo)
            .or(() -> office.shared(spec, file.application().applicant()));
    var state = found.isPresent() ? MaterialState.FETCHED : MaterialState.REQUIRED;
    return material(file, spec, state, null, found.orElse(null));
  }

  /** The valid licence of an earlier item that is this material. */
  private static Optional<Licence> result(Material spec, CaseFile matter) {
    return matter
        .items()
        .result(spec.sharedLicence())
        .filter(licence -> licence.state() == LicenceState.VALID);
  }

  private static CaseMaterial material(
      CaseFile file, Material spec, MaterialState state, String document, String note) {
    return new CaseMaterial(
        file.caseNo(), spec.material(), state, document, note, file.now(), file.actor());
  }
}
