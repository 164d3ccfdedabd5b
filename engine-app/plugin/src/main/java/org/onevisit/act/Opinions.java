package org.onevisit.act;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.stream.Stream;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Hand;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.OpinionSpec;
import org.onevisit.catalogue.OpinionSpec.Silence;
import org.onevisit.catalogue.Words;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.opinion.Consultation;
import org.onevisit.opinion.Opinion;
import org.onevisit.opinion.Stance;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.RoutingRefusals;

/** Opinions of several agencies at once (Licensing Law art 26, Zhejiang reform rules art 5). */
final class Opinions {

  private static final String CLOCK = "opinion@";

  private Opinions() {}

  /** Asks whom the permit's table names, each with its own period; nobody twice without need. */
  static void request(Step step) {
    for (var row : step.tables().rows(step.item().key() + "-opinions")) {
      var spec = OpinionSpec.of(row);
      if (spec.validOn(step.today())) {
        request(step, spec, agency(step, spec));
      }
    }
    step.answers().set("conditionOptions", Conditions.options(step));
  }

  private static void request(Step step, OpinionSpec spec, String agency) {
    var file = step.file();
    var earlier = consultation(step).of(agency).map(Opinion::stance);
    if (earlier.filter(stance -> !stance.isAskedAgain()).isEmpty()) {
      file.put(Opinion.asked(file.caseNo(), next(step), agency, spec, file.now()));
      step.startClock(CLOCK + agency, earlier.isEmpty() ? begins(step, agency) : file.now());
      file.record(agency, "requestOpinion", agency, spec.legalBasis());
    }
  }

  /** One acceptance is that of all agencies, so that their periods begin together. */
  private static Instant begins(Step step, String agency) {
    var accepted = step.file().progress().acceptedAt();
    var law = step.item().clock(CLOCK + agency, step.today());
    return law.runsFromAcceptance() && accepted != null ? accepted : step.file().now();
  }

  private static String agency(Step step, OpinionSpec spec) {
    var application = step.file().application();
    var level = spec.level().isEmpty() ? application.level() : Level.named(spec.level());
    var asked = application.asks(spec.function(), level, step.today());
    return step.office().router().agency(asked).id();
  }

  /** An agency says its word in its own task; after its silence had its effect, beside that. */
  static void record(Step step) {
    var file = step.file();
    var agency = step.answers().text("opinionAgency");
    var asked = awaited(step, agency);
    var stance = Statements.stance(step.answers());
    if (stance == Stance.SUPPLEMENT) {
      refuseSecondNotice(step);
    }
    var words = Statements.read(file.caseNo(), step.answers(), stance, Conditions.codes(step));
    if (asked.silence() == Silence.DEEMED_AGREED && isPast(step, agency)) {
      file.put(asked.become(Stance.DEEMED_AGREED, file.now(), Hand.SYSTEM));
      file.put(asked.late(next(step), stance, words, file.now(), file.actor()));
    } else {
      file.put(asked.given(stance, words, file.now(), file.actor()));
    }
    file.record(agency, "giveOpinion", agency, Words.of(stance) + " " + Statements.shown(words));
  }

  /** Whether the timer has fired decides nothing: what comes after the period is late. */
  private static boolean isPast(Step step, String agency) {
    return step.file()
        .clock(CLOCK + agency)
        .filter(clock -> !step.file().now().isBefore(clock.statutoryDue()))
        .isPresent();
  }

  /** An agency has said nothing in time: what its row makes of that. */
  static void silence(Step step) {
    var agency = step.answers().text("opinionAgency");
    var asked = awaited(step, agency);
    var meaning =
        asked.silence() == Silence.DEEMED_AGREED ? Stance.DEEMED_AGREED : Stance.ESCALATED;
    step.takeEnd(CLOCK + agency);
    step.file().put(asked.become(meaning, step.file().now(), Hand.SYSTEM));
    step.file().recordBySystem("opinionSilence", agency, Words.of(meaning));
    step.answers().set("silence", Words.of(meaning));
  }

  /** What it all comes to; whoever is not waited for any more is let off. */
  static void merge(Step step) {
    consultation(step).awaited().forEach(agency -> letOff(step, agency));
    var come = consultation(step);
    var answers = step.answers();
    answers.set("opinionResult", Words.of(come.result()));
    answers.set("supplementReason", come.demands());
    answers.set("specialProcedure", come.procedures().stream().findFirst().orElse(""));
    answers.set("opinionSummary", summary(step, come));
    answers.set("opinionConflict", String.join("；", come.contradictions(Conditions.known(step))));
    step.record("mergeOpinions", Words.of(come.result()), String.join(", ", come.conditions()));
  }

  private static void letOff(Step step, String agency) {
    var file = step.file();
    file.put(awaited(step, agency).become(Stance.NOT_AWAITED, file.now(), Hand.SYSTEM));
    file.clock(CLOCK + agency)
        .filter(StatutoryClock::isOpen)
        .ifPresent(clock -> file.put(clock.cancel(file.now())));
  }

  /** One notice of everything all agencies want; the period for the decision runs on. */
  static void askJointly(Step step) {
    refuseSecondNotice(step);
    step.startClock("jointSupplement");
    step.file().enter(CaseState.SUPPLEMENT_REQUESTED);
    step.record("askJointly", "", step.answers().text("supplementReason"));
    Notices.send(step, "oneTimeNotice");
  }

  private static void refuseSecondNotice(Step step) {
    if (Stream.of("supplement", "jointSupplement")
        .anyMatch(clock -> step.file().clock(clock).isPresent())) {
      throw ActRefusals.secondNotice(step.file().caseNo());
    }
  }

  private static String summary(Step step, Consultation come) {
    return come.all().stream().map(opinion -> line(step, opinion)).collect(joining("\n"));
  }

  private static String line(Step step, Opinion opinion) {
    var name = step.office().router().nameOf(opinion.agency());
    var late = opinion.counts() ? "" : "（逾期 late）";
    var stance = opinion.stance().zh() + " " + opinion.stance().en();
    return "%s：%s%s %s".formatted(name, stance, late, Statements.shown(opinion.says())).strip();
  }

  private static Opinion awaited(Step step, String agency) {
    return consultation(step)
        .of(agency)
        .filter(opinion -> opinion.stance().isAwaited())
        .orElseThrow(() -> RoutingRefusals.opinionNotAwaited(step.file().caseNo(), agency));
  }

  private static int next(Step step) {
    return step.file().opinions().size() + 1;
  }

  private static Consultation consultation(Step step) {
    return new Consultation(step.file().opinions());
  }
}
