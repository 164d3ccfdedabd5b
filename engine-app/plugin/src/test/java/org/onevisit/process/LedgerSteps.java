package org.onevisit.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.onevisit.desk.CreditDesk;
import org.onevisit.process.LedgerCase.Credit;
import org.onevisit.process.LedgerCase.Papers;
import org.onevisit.process.LedgerCase.Stage;
import org.onevisit.process.LedgerCase.Trust;

/** The steps of a history: what the model allows, what is done, and what the model becomes then. */
final class LedgerSteps {

  private static final List<String> PAPERS =
      List.of("diploma", "employmentProof", "healthCertificate");

  private LedgerSteps() {}

  static void accept(LedgerWorld world) {
    var it = world.current();
    step(world, true, () -> world.act("acceptApplication", "validity", Map.of()));
    it.stage = Stage.ACCEPTED;
    it.trust = it.isOnTrust ? Trust.OPEN : Trust.NONE;
  }

  static void leaveLane(LedgerWorld world) {
    var it = world.current();
    if (step(world, it.mayLeaveLane(), () -> world.plugin().laneDesk().leave(it.caseNo))) {
      it.leaveLane();
    }
  }

  static void show(LedgerWorld world, String note) {
    var it = world.current();
    var desk = world.plugin().laneDesk();
    var allowed = it.papers == Papers.TO_BE_SHOWN;
    papers(allowed)
        .forEach(
            paper ->
                step(
                    world,
                    allowed,
                    () -> desk.shown(it.caseNo, paper, "window1", "window330106", note)));
    if (allowed) {
      it.papers = note.isEmpty() ? Papers.SHOWN : Papers.DIFFERENT;
    }
  }

  static void grant(LedgerWorld world) {
    var it = world.current();
    if (step(world, it.mayBeGranted(), () -> world.act("recordGrant", "grant", Map.of()))) {
      it.stage = Stage.GRANTED;
    }
  }

  static void refuse(LedgerWorld world) {
    var answers = Map.of("refusalGround", "noNursingEducation", "refusalReason", "not qualified");
    var it = world.current();
    if (step(
        world, it.stage == Stage.ACCEPTED, () -> world.act("recordRefusal", "grant", answers))) {
      it.end(Stage.REFUSED);
    }
  }

  static void withdraw(LedgerWorld world) {
    var it = world.current();
    if (step(world, it.isUndecided(), () -> world.plugin().serviceDesk().withdraw(it.caseNo))) {
      it.end(Stage.WITHDRAWN);
    }
  }

  static void issue(LedgerWorld world) {
    var it = world.current();
    if (step(
        world, it.stage == Stage.GRANTED, () -> world.act("issueLicence", "validity", Map.of()))) {
      it.stage = Stage.HELD;
    }
  }

  static void compare(LedgerWorld world, String result, String list) {
    var it = world.current();
    var answers = Map.of("verification", result, "verificationMethod", "counter");
    var named = String.join(",", PAPERS);
    step(
        world,
        true,
        () ->
            world.act(
                "recordVerification",
                "validity",
                list.isEmpty() ? answers : LedgerWorld.and(answers, list, named)));
    if (result.equals("agree")) {
      it.trust = Trust.KEPT;
    } else if (list.equals("minorMismatch")) {
      it.trust = Trust.RECTIFYING;
    }
  }

  static void release(LedgerWorld world) {
    var it = world.current();
    var allowed = it.stage == Stage.HELD && !it.hasOpenPromise();
    if (step(world, allowed, () -> world.act("releaseLicence", "validity", Map.of()))) {
      it.stage = Stage.VALID;
    }
  }

  static void revoke(LedgerWorld world, String statement) {
    var it = world.current();
    var answers = Map.of("hearingStatement", statement, "revocationGround", "deceit");
    var hasLicence = it.stage == Stage.HELD || it.stage == Stage.VALID;
    if (step(
        world,
        hasLicence && !statement.isEmpty(),
        () -> world.act("revokeLicence", "validity", answers))) {
      it.revoke(world.today());
    }
  }

  static void close(LedgerWorld world) {
    var it = world.current();
    if (step(world, it.stage == Stage.VALID, () -> world.act("closeCase", "closing", Map.of()))) {
      it.stage = Stage.CLOSED;
    }
  }

  static void endLicence(LedgerWorld world, boolean asHead) {
    var it = world.current();
    var groups = asHead ? Set.of("health330106AgencyHead") : Set.of("health330106");
    var number = world.permits().cases().licence(it.caseNo).map(l -> l.licenceNo()).orElse("none");
    var desk = world.plugin().licenceDesk();
    var isValid = it.stage == Stage.VALID || it.stage == Stage.CLOSED;
    if (step(
        world,
        asHead && isValid && !it.licenceEnded,
        () -> desk.end(number, "head1", groups, "deceit", "admitted", "false papers"))) {
      it.licenceEnded = true;
    }
  }

  static void object(LedgerWorld world) {
    var it = world.current();
    var allowed = it.credit == Credit.COUNTS && !it.objected;
    each(world, allowed, (desk, promise) -> desk.object(it.caseNo, promise, "it is genuine"));
    it.credit = allowed ? Credit.OBJECTED : it.credit;
    it.objected |= allowed;
  }

  static void askRepair(LedgerWorld world) {
    var it = world.current();
    var allowed = it.credit == Credit.COUNTS && !world.today().isBefore(it.found.plusMonths(3));
    each(world, allowed, (desk, promise) -> desk.askRepair(it.caseNo, promise, "put right"));
    it.credit = allowed ? Credit.REPAIR_ASKED : it.credit;
  }

  static void answer(LedgerWorld world, boolean granted) {
    var it = world.current();
    var allowed = it.isAsked();
    each(
        world,
        allowed,
        (desk, promise) ->
            desk.answer(it.caseNo, promise, "health2", "health330106", granted, "looked into"));
    if (allowed) {
      it.answer(granted);
    }
  }

  static void answerForOthers(LedgerWorld world) {
    var caseNo = world.current().caseNo;
    each(
        world,
        false,
        (desk, promise) ->
            desk.answer(caseNo, promise, "education1", "education330106", true, "why not"));
  }

  private static void each(
      LedgerWorld world, boolean allowed, BiConsumer<CreditDesk, String> step) {
    var desk = world.plugin().creditDesk();
    for (var paper : papers(allowed)) {
      step(world, allowed, () -> step.accept(desk, "SCAN_EQUALS_ORIGINAL." + paper));
    }
  }

  /** What is done is done to all papers; one is enough to be refused. */
  private static List<String> papers(boolean allowed) {
    return allowed ? PAPERS : PAPERS.subList(0, 1);
  }

  private static boolean step(LedgerWorld world, boolean allowed, Runnable act) {
    world.attempt(allowed, act);
    return allowed;
  }
}
