package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.ClockKind;
import org.onevisit.catalogue.Stage;
import org.onevisit.catalogue.Standing;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;
import org.onevisit.process.LedgerCase.Credit;
import org.onevisit.process.LedgerCase.Paper;
import org.onevisit.process.LedgerCase.Pledge;
import org.onevisit.process.LedgerCase.Progress;
import org.onevisit.process.LedgerCase.Trust;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;

/** What holds of a case in every state of its history: the model's word, and the law's. */
final class LedgerLaws {

  private final LedgerWorld world;
  private final LedgerCase it;
  private final List<Promise> promises;
  private final List<Entry> record;
  private final LicenceState licence;

  private LedgerLaws(LedgerWorld world, LedgerCase it) {
    var cases = world.permits().cases();
    this.world = world;
    this.it = it;
    promises = cases.promises(it.caseNo);
    record = cases.record(it.caseNo);
    licence = cases.licence(it.caseNo).map(Licence::state).orElse(null);
  }

  /** Everything that concerns one case. */
  static void holdOf(LedgerWorld world, LedgerCase it) {
    var laws = new LedgerLaws(world, it);
    laws.agreesOnPromises();
    laws.agreesOnCredit();
    laws.agreesOnPapers();
    laws.agreesOnTheCase();
    laws.nothingGoesAheadOfAPromise();
    laws.promisesSayWhatWasSigned();
    laws.periodsAreNoLongerThanTheLaw();
    laws.recordIsWhole();
  }

  /** What concerns the person: the record is one, whichever case wrote it. */
  static void holdOfPerson(LedgerWorld world) {
    var cases = world.permits().cases();
    var rows = cases.find(world.cases().stream().map(it -> it.caseNo).toList());
    assertThat(cases.flagged(rows, world.today()))
        .as("flagged in %s", world)
        .containsExactlyInAnyOrderElementsOf(
            world.cases().stream()
                .filter(it -> it.isOnTrust && !it.progress.isFinal() && !world.isClean())
                .map(it -> it.caseNo)
                .toList());
    rows.stream()
        .limit(1)
        .map(row -> cases.standing(row.application().applicant(), world.today()))
        .forEach(
            standing ->
                assertThat(standing == Standing.CLEAN)
                    .as("standing in %s", world)
                    .isEqualTo(world.isClean()));
  }

  private void agreesOnPromises() {
    assertThat(promises)
        .as("promises in %s", world)
        .extracting(Promise::subject)
        .containsExactlyInAnyOrderElementsOf(it.pledges.keySet());
    assertThat(promises)
        .as("promises in %s", world)
        .allMatch(
            promise -> states(it.pledges.get(promise.subject()).trust).contains(promise.state()));
  }

  private void agreesOnCredit() {
    var expected =
        it.pledges.values().stream()
            .filter(pledge -> pledge.credit != Credit.NONE)
            .collect(Collectors.toMap(p -> it.lane.promiseId(p.subject), p -> p));
    var entries = world.permits().cases().creditOfCase(it.caseNo);
    assertThat(entries).as("credit in %s", world).hasSize(expected.size());
    for (var entry : entries) {
      Pledge pledge = expected.get(entry.promiseId());
      assertThat(entry.countsOn(world.today())).isEqualTo(pledge.speaksAgainst());
      assertThat(entry.state().isPending()).isEqualTo(pledge.isAsked());
      assertThat(entry.agency()).isEqualTo(it.lane.agency());
    }
  }

  private void agreesOnPapers() {
    var states =
        world.permits().cases().materials(it.caseNo).stream()
            .collect(Collectors.toMap(CaseMaterial::material, CaseMaterial::state));
    for (var state :
        Map.of(
                MaterialState.TO_BE_SHOWN, Paper.TO_BE_SHOWN,
                MaterialState.TO_BE_SUPPLIED, Paper.TO_BE_SUPPLIED,
                MaterialState.DEFERRED, Paper.TO_FOLLOW)
            .entrySet()) {
      it.papers.forEach(
          (paper, expected) ->
              assertThat(states.get(paper) == state.getKey())
                  .as("%s is %s in %s", paper, states.get(paper), world)
                  .isEqualTo(expected == state.getValue()));
    }
  }

  private void agreesOnTheCase() {
    var progress = world.permits().cases().progress(it.caseNo).orElseThrow();
    assertThat(progress.state().isFinal()).as("end in %s", world).isEqualTo(it.progress.isFinal());
    assertThat(licence).as("licence in %s", world).isEqualTo(expectedLicence());
  }

  private void nothingGoesAheadOfAPromise() {
    var isOpen = promises.stream().anyMatch(Promise::isOpen);
    assertThat(it.progress.isFinal() && isOpen).as("ended with a promise open").isFalse();
    assertThat(licence == LicenceState.VALID && it.isAwaited(Stage.VALIDITY))
        .as("valid with a promise open that binds validity")
        .isFalse();
    var isGranted = Set.of(Progress.GRANTED, Progress.HELD, Progress.VALID).contains(it.progress);
    assertThat(isGranted && it.papers.values().stream().anyMatch(this::isWanting))
        .as("granted with a paper wanting in %s", world)
        .isFalse();
    assertThat(licence == LicenceState.REVOKED && !isHeard())
        .as("revoked unheard in %s", world)
        .isFalse();
    assertThat(record)
        .filteredOn(entry -> entry.act().equals("recordRefusal"))
        .allMatch(entry -> entry.detail().contains("《") && entry.detail().contains(": "));
    assertThat(promises)
        .filteredOn(promise -> "site".equals(promise.finding().method()))
        .allMatch(promise -> promise.finding().evidence().equals("0101, 0102"));
  }

  private boolean isWanting(Paper paper) {
    return paper == Paper.TO_FOLLOW || paper.keepsFromGrant();
  }

  private boolean isHeard() {
    return record.stream().anyMatch(e -> Set.of("revokeLicence", "hearHolder").contains(e.act()));
  }

  private void promisesSayWhatWasSigned() {
    assertThat(promises)
        .allSatisfy(
            promise -> {
              var terms = promise.terms();
              assertThat(
                      List.of(
                          terms.wording(),
                          terms.wordingVersion(),
                          terms.consequence(),
                          terms.clock(),
                          terms.verifier(),
                          terms.legalBasis(),
                          promise.signature().signedBy(),
                          promise.signature().signedHow()))
                  .noneMatch(String::isBlank);
            });
  }

  private void periodsAreNoLongerThanTheLaw() {
    assertThat(world.permits().cases().clocks(it.caseNo))
        .as("clocks in %s", world)
        .allMatch(clock -> !clock.promisedDue().isAfter(clock.statutoryDue()))
        .noneMatch(clock -> it.progress.isFinal() && clock.isOpen() && !isOwedStill(clock));
  }

  /** The voucher of an acceptance is owed however the case ends (art 32). */
  private static boolean isOwedStill(StatutoryClock clock) {
    return clock.kind().equals(ClockKind.VOUCHER);
  }

  private void recordIsWhole() {
    assertThat(Chain.firstBroken(record)).as("record of %s", world).isEmpty();
    assertThat(record)
        .filteredOn(entry -> entry.act().equals("askSupplements"))
        .as("one notice")
        .hasSizeLessThan(2);
  }

  private static Set<PromiseState> states(Trust trust) {
    return switch (trust) {
      case OPEN -> Set.of(PromiseState.MADE, PromiseState.DUE);
      case RECTIFYING -> Set.of(PromiseState.RECTIFYING);
      case KEPT -> Set.of(PromiseState.VERIFIED);
      case BROKEN -> Set.of(PromiseState.BROKEN);
      case REPAIRED -> Set.of(PromiseState.REPAIRED);
      case VOID -> Set.of(PromiseState.WITHDRAWN);
    };
  }

  private LicenceState expectedLicence() {
    return switch (it.progress) {
      case HELD -> LicenceState.HELD;
      case VALID, CLOSED -> it.licenceEnded ? LicenceState.REVOKED : LicenceState.VALID;
      case REVOKED -> LicenceState.REVOKED;
      default -> null;
    };
  }
}
