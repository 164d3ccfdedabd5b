package org.onevisit.process;

import static org.onevisit.process.LedgerLane.COMMITMENT;
import static org.onevisit.process.LedgerLane.MISSING_FIRST;
import static org.onevisit.process.LedgerLane.ORDINARY;
import static org.onevisit.process.LedgerLane.TRUST_FIRST;

import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.Statistics;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.onevisit.process.LedgerCase.Progress;

/**
 * Random histories of one person's cases in every lane, material by material: in every state the
 * ledger agrees with a small model and keeps what the law demands of it, and every forbidden step
 * is refused with a sentence and changes nothing.
 */
class LedgerHistoryTest {

  private static PermitEngine permits;

  @BeforeContainer
  static void open() {
    permits = PermitEngine.started("ledger-history", new AbstractBpmnParseListener());
  }

  @AfterContainer
  static void close() {
    permits.close();
  }

  @Property(tries = 25)
  void agreesWithTheModel(@ForAll("histories") ActionChain<LedgerWorld> history) {
    var last = history.withInvariant("ledger", LedgerHistoryTest::holds).run();
    last.cases().forEach(it -> LedgerLaws.holdOf(last, it));
    last.cases().forEach(LedgerHistoryTest::count);
  }

  private static void count(LedgerCase it) {
    Statistics.label("case").collect(it.lane, it.progress);
    for (var pledge : it.pledges.values()) {
      Statistics.label("promise").collect(it.lane, pledge.trust);
      Statistics.label("credit").collect(pledge.credit);
    }
  }

  /** The case that was acted on, at each step; all of the person's in the end. */
  private static void holds(LedgerWorld world) {
    if (!world.cases().isEmpty()) {
      LedgerLaws.holdOf(world, world.current());
      LedgerLaws.holdOfPerson(world);
    }
  }

  @Provide
  Arbitrary<ActionChain<LedgerWorld>> histories() {
    return ActionChain.startWith(() -> new LedgerWorld(permits))
        .withAction(4, licensing(TRUST_FIRST))
        .withAction(4, licensing(COMMITMENT))
        .withAction(3, acceptance(MISSING_FIRST))
        .withAction(6, breach())
        .withAction(apply(TRUST_FIRST))
        .withAction(apply(COMMITMENT))
        .withAction(apply(MISSING_FIRST))
        .withAction(apply(ORDINARY))
        .withAction(on("turn to another case", LedgerWorld::turnToAnother))
        .withAction(waiting(20))
        .withAction(waiting(100))
        .withAction(notice())
        .withAction(2, received("accept", world -> LedgerSteps.accept(world, "acceptApplication")))
        .withAction(received("accept by law", world -> LedgerSteps.accept(world, "acceptDeemed")))
        .withAction(2, on("upload a paper", LedgerSteps::upload))
        .withAction(3, on("leave the lane", LedgerSteps::leaveLane))
        .withAction(2, on("show an original", world -> LedgerSteps.show(world, "")))
        .withAction(on("show another original", world -> LedgerSteps.show(world, "differs")))
        .withAction(2, on("grant", LedgerSteps::grant))
        .withAction(on("refuse", world -> LedgerSteps.refuse(world, "not qualified")))
        .withAction(on("refuse without reasons", world -> LedgerSteps.refuse(world, "")))
        .withAction(on("withdraw", LedgerSteps::withdraw))
        .withAction(2, on("issue", LedgerSteps::issue))
        .withAction(2, verification("agree", "", true))
        .withAction(verification("differ in form", "minorMismatch", true))
        .withAction(verification("differ in form, one of them", "minorMismatch", false))
        .withAction(verification("differ, one of them", "materialMismatch", false))
        .withAction(verification("are not shown, one of them", "notShown", false))
        .withAction(wrongVerification())
        .withAction(dataVerification())
        .withAction(2, on("release", LedgerSteps::release))
        .withAction(2, revocation("admitted"))
        .withAction(revocation(""))
        .withAction(acceptanceRevocation("never came"))
        .withAction(acceptanceRevocation(""))
        .withAction(2, closing())
        .withAction(
            on("end the licence, two of them", world -> LedgerSteps.endLicence(world, true)))
        .withAction(on("end it alone", world -> LedgerSteps.endLicence(world, false)))
        .withAction(2, on("object", LedgerPleas::object))
        .withAction(3, on("ask for repair", LedgerPleas::askRepair))
        .withAction(2, on("grant what was asked", world -> LedgerPleas.answer(world, true)))
        .withAction(on("deny what was asked", world -> LedgerPleas.answer(world, false)))
        .withAction(on("answer for others", LedgerPleas::answerForOthers))
        .withMaxTransformations(30);
  }

  /** The straight way to a licence, on which most of the ledger's life begins. */
  private static Action<LedgerWorld> licensing(LedgerLane lane) {
    return accepted(
        "get a licence in " + lane,
        lane,
        world -> {
          LedgerSteps.grant(world);
          LedgerSteps.issue(world);
        });
  }

  private static Action<LedgerWorld> acceptance(LedgerLane lane) {
    return accepted("get accepted in " + lane, lane, any -> {});
  }

  private static Action<LedgerWorld> accepted(
      String what, LedgerLane lane, Consumer<LedgerWorld> further) {
    return Action.<LedgerWorld>when(world -> world.cases().size() < 3 && world.isClean())
        .describeAs(what)
        .justMutate(
            world -> {
              world.apply(lane);
              LedgerSteps.accept(world, "acceptApplication");
              further.accept(world);
            });
  }

  private static Action<LedgerWorld> breach() {
    return on(
        "break a promise",
        it -> it.hasLicence() && !it.licenceEnded && it.mayBeVerified(),
        world -> {
          LedgerSteps.verify(world, "materialMismatch", false);
          LedgerSteps.revoke(world, "admitted");
        });
  }

  private static Action<LedgerWorld> apply(LedgerLane lane) {
    return Action.<LedgerWorld>when(world -> world.cases().size() < 3)
        .describeAs("apply in " + lane)
        .justMutate(world -> world.apply(lane));
  }

  /** The law itself acts on what nobody has accepted in time. */
  private static Action<LedgerWorld> waiting(int days) {
    return Action.<LedgerWorld>when(
            world -> world.cases().stream().noneMatch(it -> it.progress == Progress.SUBMITTED))
        .describeAs("wait for " + days + " days")
        .justMutate(world -> world.pass(days));
  }

  private static Action<LedgerWorld> on(String what, Consumer<LedgerWorld> step) {
    return on(what, any -> true, step);
  }

  /** A step whose place in the order of a case is the diagram's to keep. */
  private static Action<LedgerWorld> on(
      String what, Predicate<LedgerCase> possible, Consumer<LedgerWorld> step) {
    return Action.<LedgerWorld>when(
            world -> !world.cases().isEmpty() && possible.test(world.current()))
        .describeAs(what)
        .justMutate(step);
  }

  private static Action<LedgerWorld> received(String what, Consumer<LedgerWorld> step) {
    return on(what, it -> it.progress == Progress.SUBMITTED, step);
  }

  private static Action<LedgerWorld> notice() {
    return on(
        "ask for supplements",
        it -> it.progress != Progress.WITHDRAWN,
        LedgerSteps::askForSupplements);
  }

  private static Action<LedgerWorld> verification(String result, String list, boolean all) {
    return on(
        "find that the promised " + result,
        LedgerCase::mayBeVerified,
        world -> LedgerSteps.verify(world, list, all));
  }

  private static Action<LedgerWorld> wrongVerification() {
    return on(
        "look into it as two officers may not",
        it -> it.lane.isCheckedOnSite() && it.mayBeVerified(),
        LedgerSteps::verifyWrongly);
  }

  private static Action<LedgerWorld> dataVerification() {
    return on("look into it by data", LedgerCase::mayBeVerified, LedgerSteps::verifyByData);
  }

  private static Action<LedgerWorld> revocation(String statement) {
    return on(
        "revoke, the holder said '" + statement + "'",
        it -> !it.progress.isFinal() || it.progress == Progress.REVOKED,
        world -> LedgerSteps.revoke(world, statement));
  }

  private static Action<LedgerWorld> acceptanceRevocation(String reason) {
    return on(
        "revoke the acceptance because '" + reason + "'",
        it -> it.lane == MISSING_FIRST && it.progress != Progress.SUBMITTED,
        world -> LedgerSteps.revokeAcceptance(world, reason));
  }

  private static Action<LedgerWorld> closing() {
    return on(
        "close",
        it -> it.progress == Progress.VALID || it.progress == Progress.HELD && !it.open().isEmpty(),
        LedgerSteps::close);
  }
}
