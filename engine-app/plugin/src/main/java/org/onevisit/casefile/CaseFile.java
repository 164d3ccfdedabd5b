package org.onevisit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onevisit.catalogue.ClockKind;
import org.onevisit.catalogue.Head;
import org.onevisit.catalogue.Stage;
import org.onevisit.clock.PausedTime;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.licence.Licence;
import org.onevisit.licence.Seal;
import org.onevisit.licence.SealUse;
import org.onevisit.opinion.Opinion;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;
import org.onevisit.refusal.ActRefusals;

/**
 * One case while a command works on it. Reads its rows when first asked for them; what changes is
 * written in one batch per table when the command commits.
 */
public final class CaseFile {

  private final CaseStore store;
  private final CaseRow read;
  private final UnitOfWork work;
  private final Hand hand;

  private final Part<StatutoryClock> clocks;
  private final Part<PausedTime> pauses;
  private final Part<CaseMaterial> materials;
  private final Ledger ledger;
  private final CustodyBook custody;
  private final FollowUp followUp;
  private final VisitBook visits;
  private final Part<Licence> licences;
  private final Part<Opinion> opinions;
  private final Part<Forwarded> forwarded;

  private final Additions additions = new Additions();
  private Application application;
  private Progress progress;
  private String acting = "";

  private CaseFile(CaseStore store, CaseRow row, boolean isNew, UnitOfWork work) {
    var no = row.application().caseNo();
    this.store = store;
    this.application = row.application();
    this.progress = row.progress();
    this.read = isNew ? null : row;
    this.work = work;
    this.hand = work.hand();
    clocks = new Part<>(StatutoryClock::kind, isNew ? List::of : () -> store.clocks(no));
    pauses = new Part<>(CaseFile::key, isNew ? List::of : () -> store.pauses(no));
    materials = new Part<>(CaseMaterial::material, isNew ? List::of : () -> store.materials(no));
    ledger = new Ledger(store, application, isNew);
    custody = new CustodyBook(store, this, isNew);
    followUp = new FollowUp(store, no, isNew);
    visits = new VisitBook(store, this, isNew);
    licences = new Part<>(Licence::licenceNo, isNew ? List::of : () -> store.licences(no));
    opinions =
        new Part<>(o -> String.valueOf(o.number()), isNew ? List::of : () -> store.opinions(no));
    forwarded =
        new Part<>(
            passed -> String.valueOf(passed.number()),
            row.forwarded() == 0 ? List::of : () -> store.forwarded(no));
  }

  static CaseFile open(CaseStore store, CaseRow row, UnitOfWork work) {
    return new CaseFile(store, row, false, work);
  }

  static CaseFile create(CaseStore store, Application application, UnitOfWork work) {
    var progress =
        new Progress(CaseState.SUBMITTED, null, null, null, null, 0, null, 0, Chain.EMPTY);
    return new CaseFile(store, CaseRow.of(application, progress), true, work);
  }

  public Application application() {
    return application;
  }

  public String caseNo() {
    return application.caseNo();
  }

  public Progress progress() {
    return progress;
  }

  /** The moment of the command, UTC; the same for everything it does. */
  public Instant now() {
    return hand.now();
  }

  /** Whether whoever acts is the head of an agency. */
  public boolean isActedOnBy(Head head, String agency) {
    return hand.is(head, agency);
  }

  /** The absent head of an agency for whom whoever acts covers on a legal day, as a head. */
  public Optional<String> headCoveredBy(Head head, String agency, LocalDate day) {
    return work.staff().standsInAs(actor(), agency, head.role(), application.item(), day);
  }

  /** Who acts: user id, {@code applicant} or {@code system}. */
  public String actor() {
    return hand.actor();
  }

  public CaseState state() {
    return progress.state();
  }

  public void enter(CaseState state) {
    progress = progress.to(state);
  }

  public void accepted(Instant asOf) {
    progress = progress.accepted(asOf).to(CaseState.ACCEPTED);
  }

  public void decided(CaseState decision, String outcome) {
    progress = progress.decided(now(), outcome).to(decision);
  }

  /**
   * Ends the case; what was awaited is awaited no more, but for a voucher that is still owed.
   *
   * @throws org.onevisit.refusal.Refusal while a promise is open
   */
  public void close(CaseState end, String outcome) {
    ledger.refuseWhileAwaited(Stage.CLOSING, "Closing");
    openClocks().stream()
        .filter(clock -> !clock.kind().equals(ClockKind.VOUCHER))
        .forEach(clock -> put(clock.cancel(now())));
    progress = progress.closed(now(), outcome).to(end);
  }

  /** Whether the applicant may go the ordinary way from here. */
  public boolean mayLeaveLane() {
    return progress.mayLeave(application.chosenLane());
  }

  /** Another agency decides from here on; the one before still takes part. */
  public void reportTo(String agency) {
    join(agency);
    application = application.ledBy(agency);
  }

  /** The applicant goes the ordinary way from here, in the same case. */
  public void leaveLane() {
    application = application.ordinary();
  }

  /** An answer about the applicant is put right. */
  public void correctApplicant(String key, String answer) {
    application = application.by(application.applicant().corrected(key, answer));
  }

  /** How often the applicant has come in person. */
  public VisitBook visits() {
    return visits;
  }

  /** The file of the matter the case belongs to, opened beside this one; its own if it is none. */
  public CaseFile matter() {
    return application.isItem() ? work.find(application.matter()).orElseThrow() : this;
  }

  /** The items of a matter that have begun; none of any other case. */
  public Items items() {
    return new Items(store, work, application);
  }

  void visited(LocalDate day) {
    progress = progress.visited(day);
  }

  public Optional<StatutoryClock> clock(String kind) {
    return Optional.ofNullable(clocks().get(kind));
  }

  public void put(StatutoryClock clock) {
    clocks().put(clock);
    if (clock.isOpen()) {
      ledger.follow(clock);
    }
  }

  public List<StatutoryClock> openClocks() {
    return clocks().all().stream().filter(StatutoryClock::isOpen).toList();
  }

  /** As soon as they are read they are brought up to the newest calendar. */
  private Rows<StatutoryClock> clocks() {
    var first = !clocks.isRead();
    var rows = clocks.rows();
    if (first) {
      work.update(this);
    }
    return rows;
  }

  /** The times that do not count towards a clock. */
  public List<PausedTime> pauses(String kind) {
    return pauses.rows().all().stream().filter(pause -> pause.clock().equals(kind)).toList();
  }

  public void put(PausedTime pause) {
    pauses.rows().put(pause);
  }

  public Collection<CaseMaterial> materials() {
    return materials.rows().all();
  }

  public Optional<CaseMaterial> material(String key) {
    return Optional.ofNullable(materials.rows().get(key));
  }

  public void put(CaseMaterial material) {
    materials.rows().put(material);
  }

  /** What the applicant has promised. */
  public Ledger ledger() {
    return ledger;
  }

  /** Who holds the originals and the licence. */
  public CustodyBook custody() {
    return custody;
  }

  /** What follows the grant. */
  public FollowUp followUp() {
    return followUp;
  }

  /** The file of the case in which a licence was granted, opened for change beside this one. */
  public CaseFile fileOfLicence(String licenceNo) {
    return work.licence(licenceNo)
        .flatMap(licence -> work.find(licence.certificate().caseNo()))
        .orElseThrow(() -> ActRefusals.licenceMissing(caseNo()));
  }

  /** Has the applicant's other open cases in lanes of trust flagged, once this has committed. */
  public void flagOthers(String promiseId) {
    store.credit().openOnTrust(application.applicant()).stream()
        .filter(other -> !other.equals(caseNo()))
        .forEach(other -> work.flag(new BreachFlag(other, caseNo(), promiseId)));
  }

  /** A promise was broken in another case; of no more interest when this one has ended. */
  public void flag(BreachFlag flag) {
    if (!state().isFinal()) {
      recordBySystem("flagBreach", flag.brokenIn(), flag.promiseId());
    }
  }

  public Optional<Licence> licence() {
    return licences.rows().all().stream().findFirst();
  }

  /** The licence that has just been made. */
  public void add(Licence licence) {
    licences.add(licence);
  }

  public void put(Licence licence) {
    licences.rows().put(licence);
  }

  /** What the agencies that take part have said, and those that are still to. */
  public Collection<Opinion> opinions() {
    return opinions.rows().all();
  }

  public void put(Opinion opinion) {
    opinions.rows().put(opinion);
  }

  /** Whether a document of that id is stored already. */
  public boolean has(String documentId) {
    return store.hasDocument(documentId);
  }

  /** Another agency does a step from here on than the one it is routed to. */
  public void forward(String step, String from, String to) {
    var rows = forwarded.rows();
    join(to);
    rows.put(new Forwarded(caseNo(), rows.all().size() + 1, step, from, to));
  }

  /** The agency that does a step which is routed to another: that one, or where it was sent. */
  public String doing(String step, String agency) {
    return forwarded.rows().all().stream()
        .filter(row -> row.isFor(step, agency))
        .reduce((older, newer) -> newer)
        .map(row -> row.toAgency())
        .orElse(agency);
  }

  /** A document stored in this case, or one its matter has handed on to it. */
  Optional<Document> document(String id) {
    return store
        .document(id)
        .filter(document -> document.caseNo().equals(caseNo()) || isHandedOn(document));
  }

  private boolean isHandedOn(Document document) {
    return document.caseNo().equals(application.matter())
        && materials().stream().anyMatch(row -> document.id().equals(row.documentId()));
  }

  public void add(Document document) {
    additions.add(document);
  }

  /** A document was sealed. */
  public void add(SealUse use) {
    additions.add(use);
    record(use.agency(), "useSeal", use.seal(), "sha256 " + use.sha256());
  }

  /** Who keeps a seal of an agency; nobody until it has been taken over. */
  public Optional<Seal> seal(String agency, String seal) {
    return store.followUp().seal(agency, seal);
  }

  void add(Visit visit) {
    additions.add(visit);
  }

  /** Remembers the sender's key, so that the same submission gives the same case. */
  public void submittedAs(String key, String hash) {
    additions.add(new Submitted(key, hash, caseNo()));
  }

  /** The agency takes part from now on, if it does not already; the lead does from the start. */
  public void join(String agency) {
    if (read == null || !agency.equals(application.leadAgency()) && !agency.equals(acting)) {
      additions.add(new Participant(caseNo(), agency, now()));
    }
  }

  /** An officer completes a task of an agency, which so takes part already. */
  public void recordTask(String agency, String step, String detail) {
    acting = agency;
    record(agency, "completeTask", step, detail);
  }

  /** Adds an act to the hash-chained record. */
  public void record(String agency, String act, String subject, String detail) {
    record(actor(), agency, act, subject, detail);
  }

  /** Adds what follows from the law alone, whoever happens to act at the time. */
  public void recordBySystem(String act, String subject, String detail) {
    record(Hand.SYSTEM, "", act, subject, detail);
  }

  private void record(String actor, String agency, String act, String subject, String detail) {
    var entry =
        new Entry(
            caseNo(), 0, now(), actor, agency, act, subject, detail == null ? "" : detail, "", "");
    var linked = Chain.link(entry, progress.entries() + 1, progress.chainHead());
    additions.add(linked);
    progress = progress.recorded(linked.hash());
  }

  /** Who completed a step last, in this case. */
  public Optional<String> lastToComplete(String step) {
    return store.lastToComplete(caseNo(), step);
  }

  /** Who did an act last, in this case. */
  public Optional<String> lastToDo(String act) {
    return store.lastToDo(caseNo(), act);
  }

  /** Asks for something to be sent once this command has committed; gives its id. */
  public String dispatch(String kind, String payload) {
    var id = UUID.randomUUID().toString();
    additions.add(new Dispatch(id, caseNo(), kind, payload, now(), null, 0));
    return id;
  }

  public long nextSerial(String name) {
    return store.nextSerial(name);
  }

  void flush() {
    var row = read == null ? CaseRow.of(application, progress) : read.with(application, progress);
    if (read == null) {
      store.write(Tables.INSERT_CASE, List.of(row));
    } else if (!read.equals(row)) {
      store.write(Tables.UPDATE_CASE, List.of(row));
    }
    clocks.flush(store, Tables.INSERT_CLOCK, Tables.UPDATE_CLOCK);
    pauses.flush(store, Tables.INSERT_PAUSE, Tables.UPDATE_PAUSE);
    materials.flush(store, Tables.INSERT_MATERIAL, Tables.UPDATE_MATERIAL);
    ledger.flush();
    custody.flush();
    followUp.flush();
    visits.flush();
    licences.flush(store, Tables.INSERT_LICENCE, Tables.UPDATE_LICENCE);
    opinions.flush(store, Tables.INSERT_OPINION, Tables.UPDATE_OPINION);
    forwarded.flush(store, Tables.INSERT_FORWARDED);
    additions.flush(store);
  }

  private static String key(PausedTime pause) {
    return pause.noticeId() + " " + pause.clock();
  }
}
