package org.onevisit.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onevisit.refusal.PromiseRefusals;

/** Who holds the things of one case; each hand-over with its receipt is on the record. */
public final class CustodyBook {

  private final CaseStore store;
  private final CaseFile file;
  private final Part<Custody> things;

  CustodyBook(CaseStore store, CaseFile file, boolean isNew) {
    this.store = store;
    this.file = file;
    var no = file.caseNo();
    things = new Part<>(row -> row.thing().name(), isNew ? List::of : () -> store.custody(no));
  }

  public Optional<Custody> of(Thing thing) {
    return Optional.ofNullable(things.rows().get(thing.name()));
  }

  /** A thing that did not exist before is with its first holder. */
  public void begin(Thing thing, String holder, String receipt) {
    things.add(new Custody(file.caseNo(), thing, holder, file.now(), null, null, receipt));
    record(thing, holder, receipt);
  }

  /** A thing goes from hand to hand, or comes to its first holder. */
  public void handOver(Thing thing, String to, String receipt) {
    put(thing, to, null, of(thing).map(Custody::dueBack).orElse(null), receipt);
  }

  /**
   * A thing is given to the courier.
   *
   * @param to who gets it
   * @param dueBack when the applicant has to have it back; null when that is where it goes
   */
  public void send(Thing thing, String to, Instant dueBack, String receipt) {
    put(thing, Custody.COURIER, to, dueBack, receipt);
  }

  /** What is on the way arrives. */
  public void arrive() {
    things.rows().all().stream()
        .filter(Custody::isOnTheWay)
        .forEach(row -> put(row.thing(), row.goesTo(), null, row.dueBack(), row.receipt()));
  }

  /**
   * An agency gives the applicant's own back.
   *
   * @throws org.onevisit.refusal.Refusal when it does not hold it
   */
  public void giveBack(String agency, String receipt) {
    if (of(Thing.ORIGINALS).filter(row -> row.isHeldBy(agency)).isEmpty()) {
      throw PromiseRefusals.notHeld(file.caseNo(), agency);
    }
    put(Thing.ORIGINALS, Hand.APPLICANT, null, null, receipt);
  }

  private void put(Thing thing, String holder, String goesTo, Instant dueBack, String receipt) {
    var from = of(thing).map(Custody::holder);
    var due = Hand.APPLICANT.equals(holder) ? null : dueBack;
    var now = file.now();
    things.rows().put(new Custody(file.caseNo(), thing, holder, now, goesTo, due, receipt));
    var way = from.map(earlier -> earlier + " → " + holder).orElse(holder);
    record(thing, way, receipt);
  }

  private void record(Thing thing, String way, String receipt) {
    file.record("", "handOver", thing.name(), "%s: %s".formatted(way, receipt));
  }

  void flush() {
    things.flush(store, Tables.INSERT_CUSTODY, Tables.UPDATE_CUSTODY);
  }
}
