package org.onevisit.act;

import static org.onevisit.casefile.MaterialState.COMMITTED;
import static org.onevisit.casefile.MaterialState.DEFERRED;
import static org.onevisit.casefile.MaterialState.MISMATCH_MATERIAL;
import static org.onevisit.casefile.MaterialState.PENDING_VERIFICATION;
import static org.onevisit.casefile.MaterialState.REQUIRED;
import static org.onevisit.casefile.MaterialState.TO_BE_SHOWN;
import static org.onevisit.casefile.MaterialState.TO_BE_SUPPLIED;
import static org.onevisit.casefile.MaterialState.VERIFIED;
import static org.onevisit.catalogue.Material.Necessity.OPTIONAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.Attendance;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.Material;
import org.onevisit.promise.Finding;
import org.onevisit.promise.PromiseState;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.PromiseRefusals;

/**
 * The ordinary way, taken up in the middle of a case: the applicant takes the promises back before
 * anybody has checked them, and what they stood for is shown or supplied before the decision
 * (国办发〔2020〕42号). The acceptance stands, and the periods that run are those of the ordinary lane
 * from the day they began.
 */
public final class OrdinaryWay {

  private OrdinaryWay() {}

  /**
   * Leaves the lane.
   *
   * @param steps an act in the case, whose item is that of the lane the file is in
   * @return the materials still to be supplied before the decision, by their names
   * @throws org.onevisit.refusal.Refusal when it is too late
   */
  public static List<String> take(CaseFile file, Function<CaseFile, Step> steps) {
    var lane = file.application().chosenLane();
    var isChecked = file.ledger().open().stream().anyMatch(p -> p.finding().isMade());
    if (isChecked || !file.mayLeaveLane()) {
      throw PromiseRefusals.laneKept(file.caseNo(), lane.code(), file.state());
    }
    var needed = necessary(steps.apply(file));
    var periods = takeBack(file);
    file.leaveLane();
    var step = steps.apply(file);
    keepPeriods(step, periods);
    file.materials().forEach(material -> askInstead(step, material));
    asked(step).filter(spec -> !needed.contains(spec.material())).forEach(spec -> ask(step, spec));
    file.record("", "leaveLane", lane.code(), "");
    return file.materials().stream()
        .filter(material -> material.state() == TO_BE_SUPPLIED)
        .map(material -> name(step, material))
        .toList();
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
    if (row.state() != TO_BE_SHOWN || !file.state().isUndecided()) {
      throw PromiseRefusals.originalNotAwaited(file.caseNo(), material, row.state(), file.state());
    }
    become(file, row, note.isEmpty() ? VERIFIED : MISMATCH_MATERIAL, note);
    file.visits().attend(Attendance.COMPARISON, today);
    file.record(agency, "seeOriginal", material, note);
  }

  /** What a promise stood for is there before the grant, once the applicant has left its lane. */
  static void refuseUnlessThere(Step step) {
    var file = step.file();
    if (file.application().chosenLane() != Lane.ORDINARY) {
      return;
    }
    var wanting =
        file.materials().stream()
            .filter(material -> material.state().keepsFromGrant())
            .map(material -> name(step, material))
            .toList();
    if (!wanting.isEmpty()) {
      throw PromiseRefusals.originalsUnseen(file.caseNo(), wanting);
    }
    Promising.takeOnTrust(step);
  }

  /** Takes the promises back; gives the periods that ran for them. */
  private static Set<String> takeBack(CaseFile file) {
    var ledger = file.ledger();
    ledger.choice().ifPresent(choice -> ledger.put(choice.withdrawn(file.now())));
    var found = new Finding("laneLeft", "", "", file.now(), file.actor());
    var open = ledger.open();
    open.forEach(promise -> ledger.put(promise.become(PromiseState.WITHDRAWN, found)));
    return open.stream().map(promise -> promise.terms().clock()).collect(Collectors.toSet());
  }

  private static void keepPeriods(Step step, Set<String> promised) {
    for (var clock : step.file().openClocks()) {
      if (promised.contains(clock.kind())) {
        step.file().put(clock.cancel(step.file().now()));
      } else {
        step.move(clock);
      }
    }
  }

  private static void askInstead(Step step, CaseMaterial material) {
    if (material.state() == PENDING_VERIFICATION) {
      askToShow(step, material);
    } else if (material.state() == COMMITTED || material.state() == DEFERRED) {
      demand(step, step.material(material.material()));
    }
  }

  /** No original is demanded that data can verify (Zhejiang reform rules art 8). */
  private static void askToShow(Step step, CaseMaterial material) {
    var file = step.file();
    var spec = step.material(material.material());
    var source = step.office().shared(spec, file.application().applicant());
    source.ifPresentOrElse(
        shown -> become(file, material, VERIFIED, shown),
        () -> become(file, material, TO_BE_SHOWN, material.note()));
  }

  /** What the lane did without, and is not there all the same. */
  private static void ask(Step step, Material spec) {
    var row = step.file().material(spec.material());
    if (row.isEmpty() || row.get().state() == REQUIRED) {
      demand(step, spec);
    }
  }

  /** What shared data show is not demanded; after the acceptance what is optional neither. */
  private static void demand(Step step, Material spec) {
    var file = step.file();
    Intake.require(step, spec);
    if (file.progress().acceptedAt() != null && spec.necessity() != OPTIONAL) {
      file.material(spec.material())
          .filter(row -> row.state() == REQUIRED)
          .ifPresent(row -> become(file, row, TO_BE_SUPPLIED, null));
    }
  }

  private static Stream<Material> asked(Step step) {
    var received = step.deadlines().day(step.file().application().receivedAt());
    return step.item().materialsOn(received).stream();
  }

  private static Set<String> necessary(Step step) {
    return asked(step)
        .filter(spec -> spec.necessity() != OPTIONAL)
        .map(Material::material)
        .collect(Collectors.toSet());
  }

  private static String name(Step step, CaseMaterial material) {
    return step.material(material.material()).nameZh();
  }

  private static void become(
      CaseFile file, CaseMaterial material, MaterialState next, String note) {
    file.put(material.become(next, note, file.now(), file.actor()));
  }

  private static List<String> keys(CaseFile file) {
    return file.materials().stream().map(CaseMaterial::material).toList();
  }
}
