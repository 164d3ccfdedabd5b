package org.onevisit.act;

import static org.onevisit.casefile.MaterialState.ACCEPTED;
import static org.onevisit.casefile.MaterialState.COMMITTED;
import static org.onevisit.casefile.MaterialState.DEFERRED;
import static org.onevisit.casefile.MaterialState.PENDING_VERIFICATION;
import static org.onevisit.casefile.MaterialState.UPLOADED;
import static org.onevisit.catalogue.Lane.MISSING_FIRST;
import static org.onevisit.catalogue.Lane.TRUST_FIRST;
import static org.onevisit.catalogue.PromiseKind.PAPER_FOLLOWS;
import static org.onevisit.catalogue.PromiseKind.SCAN_EQUALS_ORIGINAL;

import java.time.LocalDate;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.Masking;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.PromiseKind;
import org.onevisit.catalogue.PromiseSpec;
import org.onevisit.catalogue.TrustRuling;
import org.onevisit.catalogue.Undertaking;
import org.onevisit.promise.LaneChoice;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;
import org.onevisit.promise.Signature;
import org.onevisit.promise.Terms;

/** Enters what the applicant has signed into the ledger, each promise as the trust gate rules. */
final class Promising {

  private final Step step;
  private final LaneChoice choice;

  private Promising(Step step, LaneChoice choice) {
    this.step = step;
    this.choice = choice;
  }

  /** Takes on trust what the applicant's lane allows, and accepts the rest as it is. */
  static void takeOnTrust(Step step) {
    var file = step.file();
    file.ledger().choice().ifPresent(choice -> new Promising(step, choice).makeAll());
    file.materials().stream()
        .filter(material -> material.state() == UPLOADED)
        .forEach(material -> become(step, material, ACCEPTED));
  }

  /** Whether a promise of the applicant's lane stands in a material's place. */
  static boolean replaces(Step step, Material material) {
    return step.file().ledger().choice().stream()
        .map(choice -> new Promising(step, choice))
        .anyMatch(promising -> promising.replaces(material.material()));
  }

  /** Takes the open promises back: nobody has checked them, nobody will. */
  static void withdraw(Step step, String why) {
    var ledger = step.file().ledger();
    ledger
        .open()
        .forEach(
            promise -> ledger.put(promise.become(PromiseState.WITHDRAWN, step.found(why, "", ""))));
  }

  private boolean replaces(String material) {
    return step.item().promisesOn(step.today()).stream()
        .anyMatch(spec -> spec.subject().equals(material) && ruling(spec.kind()).offered());
  }

  private void makeAll() {
    step.item().promisesOn(step.today()).forEach(this::replace);
    step.file().materials().forEach(this::trust);
  }

  /** What the applicant has supplied all the same, or shared data have shown, is not promised. */
  private void replace(PromiseSpec spec) {
    var supplied =
        step.file().material(spec.subject()).filter(material -> material.state() != COMMITTED);
    if (supplied.isEmpty() && ruling(spec.kind()).offered()) {
      make(spec);
    }
  }

  private void trust(CaseMaterial material) {
    var spec = step.material(material.material());
    if (choice.lane() == TRUST_FIRST && material.state() == UPLOADED && spec.isTrusted()) {
      make(words(SCAN_EQUALS_ORIGINAL).about(spec));
      become(step, material, PENDING_VERIFICATION);
    } else if (choice.lane() == MISSING_FIRST
        && material.state().isMissing()
        && spec.isDeferrable()) {
      make(words(PAPER_FOLLOWS).about(spec));
      become(step, material, DEFERRED);
      step.startClock(words(PAPER_FOLLOWS).clock());
    }
  }

  private void make(PromiseSpec spec) {
    var words = words(spec.kind());
    var ruling = ruling(spec.kind());
    var terms =
        new Terms(
            ruling.binds(),
            words.about(spec.nameZh(), spec.nameEn()),
            words.version(),
            words.consequence(),
            spec.clock(),
            step.agency(spec.verifier()),
            ruling.means(),
            spec.legalBasis());
    var caseNo = step.file().caseNo();
    var promise = Promise.made(caseNo, spec.kind(), spec.subject(), terms, signature());
    var sampled = choice.isSampled(promise.id(), ruling.sampleRate());
    step.file().ledger().put(sampled ? promise : exempt(promise, ruling));
  }

  /** Not drawn for verification; who repeats the draw with the seed on record finds the same. */
  private Promise exempt(Promise promise, TrustRuling ruling) {
    var rate = "sample rate %d, seed %s".formatted(ruling.sampleRate(), choice.seed());
    return promise.become(PromiseState.VERIFIED, step.found("exempt", rate, ""));
  }

  private TrustRuling ruling(PromiseKind kind) {
    return step.item().trustGate().ask(kind, choice.standing(), choice.risk(), chosenOn());
  }

  private Undertaking words(PromiseKind kind) {
    return Undertaking.of(kind, chosenOn());
  }

  private LocalDate chosenOn() {
    return step.office().deadlines().day(choice.chosenAt());
  }

  private Signature signature() {
    var name = Masking.name(step.file().application().applicant().name());
    return new Signature(name, choice.signedHow(), choice.chosenAt());
  }

  private static void become(Step step, CaseMaterial material, MaterialState next) {
    var file = step.file();
    file.put(material.become(next, material.note(), file.now(), file.actor()));
  }
}
