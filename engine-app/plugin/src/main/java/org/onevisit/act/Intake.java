package org.onevisit.act;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.CaseNumber;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.licence.Licence;

/** Receives an application: checks it, opens the case, fetches what the State already knows. */
public final class Intake {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CODE_LENGTH = 6;

  private final Office office;

  public Intake(Office office) {
    this.office = office;
  }

  /**
   * Opens a case.
   *
   * @param items the item as its tables say for a lane
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public CaseFile receive(
      PermitModel model,
      String definitionId,
      Function<String, PermitItem> items,
      Answers answers,
      UnitOfWork work) {
    var form = ApplicationForm.read(answers);
    var lead = form.lead(model, office.agencies(), office.deadlines().day(work.hand().now()));
    var renewed = renewed(model, form, answers, work);
    form.refuseFaulty();
    var item = items.apply(form.lane());
    var file =
        work.create(application(model, definitionId, form, lead.orElseThrow(), renewed, work));
    item.materialsOn(office.deadlines().day(file.now()))
        .forEach(material -> require(file, material, answers));
    renewed.ifPresent(licence -> Renewal.begin(file, licence, item, office.deadlines()));
    file.join(lead.get().id());
    if (work.hand().isOfficer()) {
      file.visit(office.deadlines().day(file.now()));
    }
    file.record("", "submitApplication", model.item(), "lane " + form.lane());
    Notices.send(
        new Step("", PermitStep.NOTHING, file, item, office, answers, clock -> {}), "received");
    return file;
  }

  /** The licence to be prolonged; nothing for a permit that grants new ones. */
  private Optional<Licence> renewed(
      PermitModel model, ApplicationForm form, Answers answers, UnitOfWork work) {
    if (model.renews().isEmpty()) {
      return Optional.empty();
    }
    var today = office.deadlines().day(work.hand().now());
    var licence = Renewal.asked(model.renews(), form, answers, today, work);
    if (licence.isEmpty()) {
      form.fault("licenceNo", "The applicant has no valid licence of this kind and number.");
    } else if (work.isRenewalUnderWay(licence.get().licenceNo())) {
      form.fault("licenceNo", "A renewal of this licence is under way already.");
    }
    return licence;
  }

  private Application application(
      PermitModel model,
      String definitionId,
      ApplicationForm form,
      Agency lead,
      Optional<Licence> renewed,
      UnitOfWork work) {
    var now = work.hand().now();
    var area = form.region().substring(0, 6);
    var day = office.deadlines().day(now);
    var serial = work.nextSerial("case %s %s".formatted(area, day));
    return new Application(
        new CaseNumber(day, area, (int) serial).toString(),
        model.item(),
        definitionId,
        form.region(),
        model.level(),
        model.leadFunction(),
        lead.id(),
        form.lane(),
        form.delivery(),
        queryCode(),
        now,
        renewed.map(Licence::licenceNo).orElse(null),
        form.applicant());
  }

  private void require(CaseFile file, Material spec, Answers answers) {
    var found = office.shared(spec, file.application().applicant());
    var state = found.isPresent() ? MaterialState.FETCHED : MaterialState.REQUIRED;
    file.put(
        new CaseMaterial(
            file.caseNo(),
            spec.material(),
            state,
            null,
            found.orElse(null),
            file.now(),
            file.actor()));
    answers.set(spec.material() + "Shared", found.isPresent());
  }

  private static String queryCode() {
    return RANDOM
        .ints(CODE_LENGTH, 0, CODE_LETTERS.length())
        .mapToObj(i -> String.valueOf(CODE_LETTERS.charAt(i)))
        .reduce("", String::concat);
  }

  /** Where the jurisdiction of a region is kept apart from others: its tenant. */
  public static Optional<String> jurisdiction(String region) {
    return ApplicationForm.isRegion(region)
        ? Optional.of("gov" + region.substring(0, 6))
        : Optional.empty();
  }
}
