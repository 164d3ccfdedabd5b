package org.onevisit.act;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Attendance;
import org.onevisit.catalogue.CaseNumber;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.catalogue.Standing;
import org.onevisit.clock.Deadlines;
import org.onevisit.licence.Licence;
import org.onevisit.refusal.Fault;

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
   * @param found what the start form found wrong already
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public CaseFile receive(
      PermitModel model,
      String definitionId,
      Function<String, PermitItem> items,
      Answers answers,
      List<Fault> found,
      UnitOfWork work) {
    var form = ApplicationForm.read(answers, found);
    var day = office.deadlines().day(work.hand().now());
    work.knownAgencies();
    var route = form.route(model, office, day);
    var renewed = renewed(model, form, answers, work);
    var item = items.apply(form.lane());
    var standing = standing(form, work, day);
    form.refuseShutLane(LaneOffer.of(item, standing, day));
    form.refuseFaulty();
    var file = work.create(application(model, definitionId, form, route.decides(), renewed, work));
    var step =
        new Step(
            "", PermitStep.NOTHING, file, item, office, answers, clock -> {}, any -> List.of());
    var lane = Lanes.choose(step, standing, work.hand().isOfficer() ? "counter" : "online");
    item.materialsOn(office.deadlines().day(file.application().receivedAt()))
        .forEach(material -> require(step, material));
    renewed.ifPresent(licence -> Renewal.begin(file, licence, item, deadlines(model, form)));
    file.join(route.decides().id());
    if (work.hand().isOfficer()) {
      file.visits().attend(Attendance.SUBMISSION, day);
    }
    step.record("submitApplication", model.item(), lane);
    if (!route.isPlain()) {
      step.record("route", route.handles().id(), route.why().zh() + " " + route.why().en());
    }
    Notices.send(step, "received");
    return file;
  }

  /** The licence to be prolonged; nothing for a permit that grants new ones. */
  private Optional<Licence> renewed(
      PermitModel model, ApplicationForm form, Answers answers, UnitOfWork work) {
    if (model.renews().isEmpty() || form.isFaulty("licenceNo") || form.isFaulty("applicantId")) {
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
    var number = number(form.region(), office.deadlines().day(now), work);
    return new Application(
        number,
        model.item(),
        definitionId,
        form.region(),
        model.level(),
        model.leadFunction(),
        lead.id(),
        form.lane(),
        form.delivery(),
        queryCode(),
        work.hand().isOfficer() ? now : deadlines(model, form).received(now, office.receiptDay()),
        renewed.map(Licence::licenceNo).orElse(null),
        model.isMatter() ? number : null,
        form.applicant());
  }

  /** The next number of a day and place. */
  static String number(String region, LocalDate day, UnitOfWork work) {
    var area = area(region);
    var serial = work.nextSerial("case %s %s".formatted(area, day));
    return new CaseNumber(day, area, (int) serial).toString();
  }

  private Deadlines deadlines(PermitModel model, ApplicationForm form) {
    return office.deadlines().in(model.level().place(form.region()));
  }

  /** Nobody is asked for a record that no lane of theirs depends on. */
  private static Standing standing(ApplicationForm form, UnitOfWork work, LocalDate day) {
    return form.lane().equals(Lane.ORDINARY.code())
        ? Standing.CLEAN
        : work.standing(form.applicant(), day);
  }

  /** Asks for a material: of shared data first, then of the applicant, unless a promise does. */
  static void require(Step step, Material spec) {
    var file = step.file();
    var found = step.office().shared(spec, file.application().applicant());
    var state =
        found.isPresent()
            ? MaterialState.FETCHED
            : Promising.replaces(step, spec) ? MaterialState.COMMITTED : MaterialState.REQUIRED;
    var note = found.orElse(null);
    var key = spec.material();
    file.put(new CaseMaterial(file.caseNo(), key, state, null, note, file.now(), file.actor()));
    step.answers().set(key + "Shared", found.isPresent());
  }

  private static String queryCode() {
    return RANDOM
        .ints(CODE_LENGTH, 0, CODE_LETTERS.length())
        .mapToObj(i -> String.valueOf(CODE_LETTERS.charAt(i)))
        .reduce("", String::concat);
  }

  /** Where the jurisdiction of a region is kept apart from others: its tenant. */
  public Optional<String> jurisdiction(String region) {
    return office.regions().byCode(region).map(known -> "gov" + area(known.code()));
  }

  /** The six digits of GB/T 2260: a province or city ends in zeros, a village is in its county. */
  private static String area(String region) {
    return (region + "0000").substring(0, 6);
  }
}
