package org.onevisit.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onevisit.catalogue.Stage;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.promise.CreditEntry;
import org.onevisit.promise.LaneChoice;
import org.onevisit.promise.Promise;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.PromiseRefusals;

/**
 * The promises of one case, the lane they were made in, and what the case put on the credit record.
 */
public final class Ledger {

  private final CaseStore store;
  private final Application application;
  private final Part<Promise> promises;
  private final Part<LaneChoice> choices;
  private final Part<CreditEntry> credit;

  Ledger(CaseStore store, Application application, boolean isNew) {
    var no = application.caseNo();
    this.store = store;
    this.application = application;
    promises = new Part<>(Promise::id, isNew ? List::of : () -> store.promises(no));
    choices = new Part<>(LaneChoice::caseNo, isNew ? List::of : () -> store.laneChoice(no));
    credit = new Part<>(CreditEntry::promiseId, isNew ? List::of : () -> store.credit().ofCase(no));
  }

  public Collection<Promise> promises() {
    return promises.rows().all();
  }

  public Optional<Promise> promise(String id) {
    return Optional.ofNullable(promises.rows().get(id));
  }

  /** The promises still to be settled. */
  public List<Promise> open() {
    return promises().stream().filter(Promise::isOpen).toList();
  }

  /** The promises a stage of the case waits for. */
  public List<Promise> awaitedBefore(Stage stage) {
    return promises().stream().filter(promise -> promise.isAwaitedBefore(stage)).toList();
  }

  /**
   * Lets a stage be entered only when every promise that binds it is settled.
   *
   * @throws org.onevisit.refusal.Refusal naming the open promises
   */
  public void refuseWhileAwaited(Stage stage, String what) {
    var open = awaitedBefore(stage).stream().map(Promise::subject).distinct().toList();
    if (!open.isEmpty()) {
      throw ActRefusals.promisesOpen(application.caseNo(), what, open);
    }
  }

  public void put(Promise promise) {
    promises.rows().put(promise);
  }

  /** The applicant's choice of a lane other than the ordinary one, as long as it holds. */
  public Optional<LaneChoice> choice() {
    return choices.rows().all().stream().filter(LaneChoice::holds).findFirst();
  }

  public void put(LaneChoice choice) {
    choices.rows().put(choice);
  }

  /** What this case has put on the credit record. */
  public Collection<CreditEntry> credit() {
    return credit.rows().all();
  }

  /**
   * What it has put there for a promise.
   *
   * @throws org.onevisit.refusal.Refusal when that is nothing
   */
  public CreditEntry credit(String promiseId) {
    var entry = credit.rows().get(promiseId);
    if (entry == null) {
      var known = credit().stream().map(CreditEntry::promiseId).toList();
      throw PromiseRefusals.creditUnknown(application.caseNo(), promiseId, known);
    }
    return entry;
  }

  public void put(CreditEntry entry) {
    credit.rows().put(entry);
  }

  /** Promises due by a clock follow it. */
  void follow(StatutoryClock clock) {
    open().stream()
        .filter(promise -> promise.terms().clock().equals(clock.kind()))
        .forEach(promise -> put(promise.due(clock.statutoryDue())));
  }

  void flush() {
    choices.flush(store, Tables.INSERT_LANE_CHOICE, Tables.UPDATE_LANE_CHOICE);
    promises.flush(store, Tables.INSERT_PROMISE, Tables.UPDATE_PROMISE);
    credit.flush(store, Tables.INSERT_CREDIT, Tables.UPDATE_CREDIT);
  }
}
