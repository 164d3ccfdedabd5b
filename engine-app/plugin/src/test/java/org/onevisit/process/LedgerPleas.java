package org.onevisit.process;

import java.util.function.BiConsumer;
import org.onevisit.desk.CreditDesk;
import org.onevisit.process.LedgerCase.Credit;
import org.onevisit.process.LedgerCase.Pledge;

/** The steps of a history on the credit record: objection, repair, and what is answered. */
final class LedgerPleas {

  private LedgerPleas() {}

  static void object(LedgerWorld world) {
    var pledge = world.pickPledge();
    var allowed = pledge.credit == Credit.COUNTS && !pledge.objected;
    if (plead(world, pledge, allowed, (desk, id) -> desk.object(no(world), id, "it is genuine"))) {
      pledge.credit = Credit.OBJECTED;
      pledge.objected = true;
    }
  }

  static void askRepair(LedgerWorld world) {
    var pledge = world.pickPledge();
    var allowed =
        pledge.credit == Credit.COUNTS && !world.today().isBefore(pledge.found.plusMonths(3));
    if (plead(world, pledge, allowed, (desk, id) -> desk.askRepair(no(world), id, "put right"))) {
      pledge.credit = Credit.REPAIR_ASKED;
    }
  }

  static void answer(LedgerWorld world, boolean granted) {
    var pledge = world.pickPledge();
    var agency = world.current().lane.agency();
    if (plead(
        world,
        pledge,
        pledge.isAsked(),
        (desk, id) -> desk.answer(no(world), id, "health2", agency, granted, "looked into"))) {
      pledge.answer(granted);
    }
  }

  static void answerForOthers(LedgerWorld world) {
    plead(
        world,
        world.pickPledge(),
        false,
        (desk, id) -> desk.answer(no(world), id, "education1", "education330106", true, "why not"));
  }

  private static boolean plead(
      LedgerWorld world, Pledge pledge, boolean allowed, BiConsumer<CreditDesk, String> act) {
    var id = world.current().lane.promiseId(pledge.subject);
    return LedgerSteps.step(world, allowed, () -> act.accept(world.plugin().creditDesk(), id));
  }

  private static String no(LedgerWorld world) {
    return world.current().caseNo;
  }
}
