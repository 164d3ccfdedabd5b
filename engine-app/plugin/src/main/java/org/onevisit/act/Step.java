package org.onevisit.act;

import java.time.Instant;
import java.time.LocalDate;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.promise.Finding;
import org.onevisit.refusal.ClockRefusals;
import org.onevisit.routing.Router;

/**
 * An act being done in a case.
 *
 * @param name the step's id in the model
 * @param says what the model says of it
 */
public record Step(
    String name,
    PermitStep says,
    CaseFile file,
    PermitItem item,
    Office office,
    Answers answers,
    Waiting waiting,
    Tables tables) {

  void record(String act, String subject, String detail) {
    file.record("", act, subject, detail);
  }

  void startClock(String kind) {
    startClock(kind, file.now());
  }

  void startClock(String kind, Instant from) {
    file.put(deadlines().start(file.caseNo(), kind, law(kind, from), from));
  }

  /** Counts by the working days of the place where the case is handled. */
  Deadlines deadlines() {
    return office.deadlines().in(file.application().place());
  }

  /** Reckons a clock anew and lets everything that waits for it follow. */
  StatutoryClock move(StatutoryClock clock) {
    var moved = deadlines().reckon(clock, law(clock), file.pauses(clock.kind()));
    file.put(moved);
    waiting.follow(moved);
    return moved;
  }

  /** A clock whose period has not passed and whose act has not been done. */
  StatutoryClock awaited(String kind) {
    var no = file.caseNo();
    var clock = file.clock(kind).orElseThrow(() -> ClockRefusals.clockNotStarted(no, kind));
    if (!clock.isOpen()) {
      throw ClockRefusals.clockStopped(no, kind, clock.state());
    }
    if (clock.isPast(file.now())) {
      throw ClockRefusals.clockPast(no, kind, deadlines().lastDay(clock.statutoryDue()));
    }
    return clock;
  }

  ClockSpec law(StatutoryClock clock) {
    return law(clock.kind(), clock.startedAt());
  }

  /** The law of a clock is that of the day its period is counted from. */
  private ClockSpec law(String kind, Instant from) {
    return item.clock(kind, deadlines().day(from));
  }

  /** The legal day of the act. */
  public LocalDate today() {
    return deadlines().day(file.now());
  }

  void refuseLate(String kind) {
    LateAct.refuse(file, kind, item, deadlines());
  }

  /** Id of the agency with a function, at the level and place of the case; {@code lead} decides. */
  String agency(String function) {
    var application = file.application();
    return Router.LEAD.equals(function)
        ? application.leadAgency()
        : office.router().agency(application.asks(function, today())).id();
  }

  /** What was found about a promise, here and now. */
  Finding found(String method, String evidence, String note) {
    return new Finding(method, evidence, note, file.now(), file.actor());
  }

  Material material(String key) {
    return item.material(key, today());
  }

  /** The awaited act is done; refused when the law has acted instead. */
  void stopClock(String kind) {
    refuseLate(kind);
    takeEnd(kind);
  }

  /** The awaited act is done, or the law takes it as done. */
  void takeEnd(String kind) {
    file.clock(kind)
        .filter(StatutoryClock::isOpen)
        .ifPresent(clock -> file.put(clock.stop(file.now())));
  }
}
