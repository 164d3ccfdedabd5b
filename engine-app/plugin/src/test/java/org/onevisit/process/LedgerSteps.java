package org.onevisit.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onevisit.catalogue.Stage;
import org.onevisit.process.LedgerCase.Paper;
import org.onevisit.process.LedgerCase.Pledge;
import org.onevisit.process.LedgerCase.Progress;
import org.onevisit.process.LedgerCase.Trust;

/** The steps of a history: what the model allows, what is done, and what the model becomes then. */
final class LedgerSteps {

  private LedgerSteps() {}

  static void askForSupplements(LedgerWorld world) {
    var it = world.current();
    var allowed = it.progress == Progress.SUBMITTED && !it.isAskedForSupplements;
    var answers = Map.of("missingMaterials", "diploma", "supplementReason", "illegible");
    if (step(world, allowed, () -> world.act("askSupplements", Stage.GRANT, answers))) {
      it.isAskedForSupplements = true;
    }
  }

  static void accept(LedgerWorld world, String act) {
    var it = world.current();
    var allowed = act.equals("acceptDeemed") || it.mayBeAccepted();
    if (step(world, allowed, () -> world.act(act, Stage.GRANT, Map.of()))) {
      it.accept();
    }
  }

  static void upload(LedgerWorld world) {
    var it = world.current();
    var paper = world.pick(List.copyOf(it.papers.keySet()));
    var late = Set.of(Paper.TO_FOLLOW, Paper.TO_BE_SUPPLIED).contains(it.papers.get(paper));
    var early = it.progress == Progress.SUBMITTED && it.papers.get(paper) != Paper.FETCHED;
    var allowed = early || it.isUndecided() && late;
    if (step(world, allowed, () -> new PermitCase(world.permits(), it.caseNo).upload(paper))) {
      it.papers.put(paper, Paper.SUPPLIED);
    }
  }

  static void leaveLane(LedgerWorld world) {
    var it = world.current();
    if (step(world, it.mayLeaveLane(), () -> world.plugin().laneDesk().leave(it.caseNo))) {
      it.leaveLane(world.known());
    }
  }

  static void show(LedgerWorld world, String note) {
    var it = world.current();
    var paper = world.pick(List.copyOf(it.papers.keySet()));
    var allowed = it.isUndecided() && it.papers.get(paper) == Paper.TO_BE_SHOWN;
    var desk = world.plugin().laneDesk();
    if (step(world, allowed, () -> desk.shown(it.caseNo, paper, "window1", "window330106", note))) {
      it.papers.put(paper, note.isEmpty() ? Paper.SHOWN : Paper.DIFFERENT);
    }
  }

  static void grant(LedgerWorld world) {
    var it = world.current();
    if (step(world, it.mayBeGranted(), () -> world.act("recordGrant", Stage.GRANT, Map.of()))) {
      it.progress = Progress.GRANTED;
    }
  }

  static void refuse(LedgerWorld world, String reason) {
    var it = world.current();
    var answers = Map.of("refusalGround", it.lane.ground(), "refusalReason", reason);
    var allowed = it.progress == Progress.ACCEPTED && !reason.isEmpty();
    if (step(world, allowed, () -> world.act("recordRefusal", Stage.GRANT, answers))) {
      it.end(Progress.REFUSED);
    }
  }

  static void withdraw(LedgerWorld world) {
    var it = world.current();
    if (step(world, it.isUndecided(), () -> world.plugin().serviceDesk().withdraw(it.caseNo))) {
      it.end(Progress.WITHDRAWN);
    }
  }

  static void issue(LedgerWorld world) {
    var it = world.current();
    var allowed = it.progress == Progress.GRANTED;
    if (step(world, allowed, () -> world.act("issueLicence", Stage.VALIDITY, Map.of()))) {
      it.progress = Progress.HELD;
    }
  }

  /**
   * Promises are looked into, as the lane has it looked into.
   *
   * @param list the form's list that names what differs; empty when all agrees
   * @param all whether all of them do, or one
   */
  static void verify(LedgerWorld world, String list, boolean all) {
    var it = world.current();
    var open = List.copyOf(it.open());
    var differing = list.isEmpty() ? List.<Pledge>of() : all ? open : List.of(world.pick(open));
    var answers = answers(it, list, differing);
    step(world, true, () -> world.act("recordVerification", it.lane.binds(), answers));
    for (var pledge : open) {
      found(it, pledge, differing.contains(pledge) ? list : "");
    }
  }

  /** As two officers may not: one alone, or at the desk what has to be seen on site. */
  static void verifyWrongly(LedgerWorld world) {
    var it = world.current();
    var answers = answers(it, "", List.of());
    answers.put(world.pick(List.of("secondInspector", "verificationMethod")), "0101");
    step(world, false, () -> world.act("recordVerification", it.lane.binds(), answers));
  }

  private static Map<String, String> answers(LedgerCase it, String list, List<Pledge> differing) {
    var answers = new HashMap<String, String>();
    answers.put("verification", differing.isEmpty() ? "agree" : "differ");
    answers.put("verificationMethod", it.lane.isCheckedOnSite() ? "site" : "counter");
    answers.put("verificationNote", differing.isEmpty() ? "" : "not what was promised");
    answers.put("firstInspector", "0101");
    answers.put("secondInspector", "0102");
    if (!differing.isEmpty()) {
      answers.put(list, String.join(",", differing.stream().map(p -> p.subject).toList()));
    }
    return answers;
  }

  private static void found(LedgerCase it, Pledge pledge, String list) {
    pledge.lookedInto = true;
    if (list.isEmpty()) {
      pledge.trust = Trust.KEPT;
    } else if (list.equals("minorMismatch")) {
      pledge.trust = Trust.RECTIFYING;
    }
    if (it.lane == LedgerLane.MISSING_FIRST) {
      it.papers.put(pledge.subject, list.isEmpty() ? Paper.SUPPLIED : Paper.TO_FOLLOW);
    }
  }

  /** Shared data have learnt of a paper: it is asked for no more. */
  static void verifyByData(LedgerWorld world) {
    var it = world.current();
    world.sharedDataLearn("diploma");
    step(world, true, () -> world.act("verifyByData", it.lane.binds(), Map.of()));
    var diploma = it.pledges.get("diploma");
    if (diploma != null && diploma.isOpen()) {
      found(it, diploma, "");
    }
  }

  static void release(LedgerWorld world) {
    var it = world.current();
    var allowed = it.progress == Progress.HELD && !it.isAwaited(Stage.VALIDITY);
    if (step(world, allowed, () -> world.act("releaseLicence", Stage.VALIDITY, Map.of()))) {
      it.progress = Progress.VALID;
    }
  }

  static void revoke(LedgerWorld world, String statement) {
    var it = world.current();
    var answers = Map.of("hearingStatement", statement, "revocationGround", "deceit");
    var allowed = it.hasLicence() && !it.licenceEnded && !statement.isEmpty();
    var isOverdue = world.overdue();
    if (step(world, allowed, () -> world.act("revokeLicence", it.lane.binds(), answers))) {
      it.revoke(Progress.REVOKED, world.today(), isOverdue);
    }
  }

  static void revokeAcceptance(LedgerWorld world, String reason) {
    var it = world.current();
    var answers = Map.of("acceptanceRevocationReason", reason);
    var allowed = it.isUndecided() && !reason.isEmpty();
    Predicate<Pledge> isOverdue = world.overdue();
    if (step(world, allowed, () -> world.act("revokeAcceptance", Stage.GRANT, answers))) {
      it.revoke(Progress.ACCEPTANCE_REVOKED, world.today(), isOverdue);
    }
  }

  static void close(LedgerWorld world) {
    var it = world.current();
    var allowed = it.open().isEmpty();
    if (step(world, allowed, () -> world.act("closeCase", Stage.CLOSING, Map.of()))) {
      it.progress = Progress.CLOSED;
    }
  }

  /** Two officers end a licence, or one alone tries to. */
  static void endLicence(LedgerWorld world, boolean asTwo) {
    var it = world.current();
    var agency = it.lane.agency();
    var head = Set.of(agency + "AgencyHead");
    var number = world.permits().cases().licence(it.caseNo).map(l -> l.licenceNo()).orElse("none");
    var desk = world.plugin().licenceDesk();
    var isValid = it.progress == Progress.VALID || it.progress == Progress.CLOSED;
    var allowed = isValid && !it.licenceEnded && it.open().isEmpty();
    if (!asTwo) {
      step(world, false, () -> desk.end(number, "head1", head, "deceit", "false papers"));
    } else if (step(
        world, allowed, () -> desk.propose(number, "health1", agency, "deceit", "false papers"))) {
      step(world, false, () -> desk.decide(number, "head1", head, true, ""));
      desk.hear(number, "health1", agency, "admitted");
      step(world, false, () -> desk.decide(number, "health1", head, true, ""));
      desk.decide(number, "head1", head, true, "");
      it.licenceEnded = true;
    }
  }

  static boolean step(LedgerWorld world, boolean allowed, Runnable act) {
    world.attempt(allowed, act);
    return allowed;
  }
}
