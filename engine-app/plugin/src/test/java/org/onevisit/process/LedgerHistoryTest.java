package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.Standing;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;
import org.onevisit.process.LedgerCase.Credit;
import org.onevisit.process.LedgerCase.Papers;
import org.onevisit.process.LedgerCase.Stage;
import org.onevisit.process.LedgerCase.Trust;
import org.onevisit.promise.Promise;
import org.onevisit.promise.PromiseState;
import org.onevisit.record.Chain;

/**
 * Random histories of one person's cases: in every state the ledger agrees with a small model and
 * keeps what the law demands of it, and every forbidden step is refused with a sentence and changes
 * nothing.
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
    history.withInvariant("ledger", LedgerHistoryTest::holds).run();
    history
        .finalState()
        .ifPresent(
            world -> world.cases().forEach(it -> Statistics.label("credit").collect(it.credit)));
  }

  @Provide
  Arbitrary<ActionChain<LedgerWorld>> histories() {
    return ActionChain.startWith(() -> new LedgerWorld(permits))
        .withAction(6, licensing())
        .withAction(6, breach())
        .withAction(2, apply("apply on trust", true))
        .withAction(apply("apply", false))
        .withAction(on("turn to another case", LedgerWorld::turnToAnother))
        .withAction(waiting(20))
        .withAction(waiting(100))
        .withAction(2, acceptance())
        .withAction(2, on("leave the lane", LedgerSteps::leaveLane))
        .withAction(2, on("show the originals", world -> LedgerSteps.show(world, "")))
        .withAction(on("show other originals", world -> LedgerSteps.show(world, "differs")))
        .withAction(2, on("grant", LedgerSteps::grant))
        .withAction(on("refuse", LedgerSteps::refuse))
        .withAction(on("withdraw", LedgerSteps::withdraw))
        .withAction(2, on("issue", LedgerSteps::issue))
        .withAction(2, comparison("agree", ""))
        .withAction(comparison("differ", "minorMismatch"))
        .withAction(2, comparison("differ", "materialMismatch"))
        .withAction(2, on("release", LedgerSteps::release))
        .withAction(3, revocation("admitted"))
        .withAction(revocation(""))
        .withAction(2, closing())
        .withAction(on("end the licence", world -> LedgerSteps.endLicence(world, true)))
        .withAction(on("end it as a clerk", world -> LedgerSteps.endLicence(world, false)))
        .withAction(2, on("object", LedgerSteps::object))
        .withAction(3, on("ask for repair", LedgerSteps::askRepair))
        .withAction(2, on("grant what was asked", world -> LedgerSteps.answer(world, true)))
        .withAction(on("deny what was asked", world -> LedgerSteps.answer(world, false)))
        .withAction(on("answer for others", LedgerSteps::answerForOthers))
        .withMaxTransformations(30);
  }

  /** The straight way to a licence that is held, on which most of the ledger's life begins. */
  private static Action<LedgerWorld> licensing() {
    return Action.<LedgerWorld>when(world -> world.cases().size() < 3 && world.isClean())
        .describeAs("get a licence on trust")
        .justMutate(
            world -> {
              world.apply(true);
              LedgerSteps.accept(world);
              LedgerSteps.grant(world);
              LedgerSteps.issue(world);
            });
  }

  private static Action<LedgerWorld> breach() {
    return on(
        "break the promise",
        it -> it.stage == Stage.HELD && it.hasOpenPromise(),
        world -> {
          LedgerSteps.compare(world, "differ", "materialMismatch");
          LedgerSteps.revoke(world, "admitted");
        });
  }

  private static Action<LedgerWorld> apply(String what, boolean onTrust) {
    return Action.<LedgerWorld>when(world -> world.cases().size() < 3)
        .describeAs(what)
        .justMutate(world -> world.apply(onTrust));
  }

  /** The law itself acts on what nobody has accepted in time. */
  private static Action<LedgerWorld> waiting(int days) {
    return Action.<LedgerWorld>when(
            world -> world.cases().stream().noneMatch(it -> it.stage == Stage.SUBMITTED))
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

  private static Action<LedgerWorld> acceptance() {
    return on("accept", it -> it.stage == Stage.SUBMITTED, LedgerSteps::accept);
  }

  private static Action<LedgerWorld> comparison(String result, String list) {
    return on(
        "find that the originals " + result + " " + list,
        it -> it.stage == Stage.HELD && it.hasOpenPromise(),
        world -> LedgerSteps.compare(world, result, list));
  }

  private static Action<LedgerWorld> revocation(String statement) {
    return on(
        "revoke, the holder said '" + statement + "'",
        it -> !it.stage.isFinal() || it.stage == Stage.REVOKED,
        world -> LedgerSteps.revoke(world, statement));
  }

  private static Action<LedgerWorld> closing() {
    return on(
        "close",
        it -> it.stage == Stage.VALID || it.stage == Stage.HELD && it.hasOpenPromise(),
        LedgerSteps::close);
  }

  private static void holds(LedgerWorld world) {
    world.cases().forEach(it -> holds(world, it));
    var rows = permits.cases().find(world.cases().stream().map(it -> it.caseNo).toList());
    assertThat(permits.cases().flagged(rows, world.today()))
        .as("flagged in %s", world)
        .containsExactlyInAnyOrderElementsOf(
            world.cases().stream()
                .filter(it -> it.isOnTrust && !it.stage.isFinal() && !world.isClean())
                .map(it -> it.caseNo)
                .toList());
    for (var row : rows) {
      var standing = permits.cases().standing(row.application().applicant(), world.today());
      assertThat(standing == Standing.CLEAN).as("standing in %s", world).isEqualTo(world.isClean());
    }
  }

  private static void holds(LedgerWorld world, LedgerCase it) {
    var cases = permits.cases();
    var progress = cases.progress(it.caseNo).orElseThrow();
    var promises = cases.promises(it.caseNo);
    var isOpen = promises.stream().anyMatch(Promise::isOpen);
    assertThat(promises)
        .as("promises in %s", world)
        .hasSize(it.trust == Trust.NONE ? 0 : 3)
        .allMatch(promise -> states(it.trust).contains(promise.state()));
    assertThat(progress.state().isFinal()).as("end in %s", world).isEqualTo(it.stage.isFinal());
    assertThat(progress.state().isFinal() && isOpen).as("ended with a promise open").isFalse();
    var licence = cases.licence(it.caseNo);
    assertThat(licence.filter(l -> l.state() == LicenceState.VALID).isPresent() && isOpen)
        .as("valid with a promise open")
        .isFalse();
    assertThat(licence.map(Licence::state).orElse(null))
        .as("licence in %s", world)
        .isEqualTo(licence(it));
    assertThat(cases.creditOfCase(it.caseNo))
        .as("credit in %s", world)
        .hasSize(it.credit == Credit.NONE ? 0 : 3)
        .allMatch(entry -> entry.countsOn(world.today()) == it.speaksAgainst())
        .allMatch(entry -> entry.state().isPending() == it.isAsked());
    assertThat(cases.materials(it.caseNo))
        .as("papers in %s", world)
        .filteredOn(material -> material.state() == MaterialState.TO_BE_SHOWN)
        .hasSize(it.papers == Papers.TO_BE_SHOWN ? 3 : 0);
    assertThat(Chain.firstBroken(cases.record(it.caseNo))).as("record").isEmpty();
  }

  private static Set<PromiseState> states(Trust trust) {
    return switch (trust) {
      case NONE -> Set.of();
      case OPEN -> Set.of(PromiseState.MADE, PromiseState.DUE);
      case RECTIFYING -> Set.of(PromiseState.RECTIFYING);
      case KEPT -> Set.of(PromiseState.VERIFIED);
      case BROKEN -> Set.of(PromiseState.BROKEN);
      case REPAIRED -> Set.of(PromiseState.REPAIRED);
      case VOID -> Set.of(PromiseState.WITHDRAWN);
    };
  }

  private static LicenceState licence(LedgerCase it) {
    return switch (it.stage) {
      case HELD -> LicenceState.HELD;
      case VALID, CLOSED -> it.licenceEnded ? LicenceState.REVOKED : LicenceState.VALID;
      case REVOKED -> LicenceState.REVOKED;
      default -> null;
    };
  }
}
