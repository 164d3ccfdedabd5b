package org.onevisit.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.calendar.CalendarHistory;
import org.onevisit.calendar.CalendarRegister;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Standing;
import org.onevisit.licence.Licence;
import org.onevisit.licence.Seal;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.release.ReleaseRegister;
import org.onevisit.routing.AgencyHistory;
import org.onevisit.routing.AgencyRegister;
import org.onevisit.staff.StaffBook;

/** The cases one command works on. Nothing is written before {@link #flush}. */
public final class UnitOfWork {

  private final Jdbi jdbi;
  private final CaseStore store;
  private final CalendarHistory calendars;
  private final AgencyHistory agencies;
  private final Consumer<CaseFile> update;
  private final Consumer<BreachFlag> flags;
  private final Hand hand;
  private final Map<String, CaseFile> open = new LinkedHashMap<>();

  /**
   * Begins the work.
   *
   * @param update brings the clocks of a case up to the newest calendar as soon as they are read
   * @param flags has a case flagged once this work has committed
   */
  public UnitOfWork(
      Jdbi jdbi,
      CalendarHistory calendars,
      AgencyHistory agencies,
      Consumer<CaseFile> update,
      Consumer<BreachFlag> flags,
      Hand hand) {
    this.jdbi = jdbi;
    this.store = new CaseStore(jdbi, calendars, agencies);
    this.calendars = calendars;
    this.agencies = agencies;
    this.update = update;
    this.flags = flags;
    this.hand = hand;
  }

  public Hand hand() {
    return hand;
  }

  /** Opens a case for change; others wait until the transaction ends. */
  public Optional<CaseFile> find(String caseNo) {
    var file = open.get(caseNo);
    if (file == null && caseNo != null) {
      file = store.lock(caseNo).map(row -> CaseFile.open(store, row, this)).orElse(null);
      if (file != null) {
        open.put(caseNo, file);
      }
    }
    return Optional.ofNullable(file);
  }

  /**
   * The case an earlier submission with the same key has become.
   *
   * @throws org.onevisit.refusal.Refusal when that submission said something else
   */
  public Optional<CaseFile> submitted(String key, String hash) {
    return store
        .submitted(key)
        .flatMap(
            earlier -> {
              if (!earlier.contentHash().equals(hash)) {
                throw ApplicationRefusals.otherSubmission(key);
              }
              return find(earlier.caseNo());
            });
  }

  /** Whether a submission with this key has become a case. */
  public boolean knows(String key) {
    return store.submitted(key).isPresent();
  }

  /** An entry of the licence register, as it stands. */
  public Optional<Licence> licence(String number) {
    return store.licence(number);
  }

  /** Whether a renewal of a licence has been applied for and is not closed. */
  public boolean isRenewalUnderWay(String licenceNo) {
    return store.isRenewalOpen(licenceNo);
  }

  /** Whether a renewal was applied for in time and waits for its decision, so the licence lasts. */
  public boolean isRenewalPending(String licenceNo) {
    return store.isRenewalPending(licenceNo);
  }

  /** Opens a new case; its rows are written when the command commits. */
  public CaseFile create(Application application) {
    var file = CaseFile.create(store, application, this);
    open.put(application.caseNo(), file);
    return file;
  }

  /** What the credit record says of an applicant on a day, whichever agency wrote it. */
  public Standing standing(Applicant applicant, LocalDate day) {
    return store.credit().standing(applicant, day);
  }

  /** Next value of a series, from 1. */
  public long nextSerial(String name) {
    return store.nextSerial(name);
  }

  /** Who keeps a seal of an agency; nobody until it has been taken over. */
  public Optional<Seal> seal(String agency, String seal) {
    return store.followUp().seal(agency, seal);
  }

  /** A seal goes from hand to hand, or comes to its first keeper. */
  public void handOver(Seal seal) {
    store.followUp().put(seal);
  }

  /** The book the calendar's changes are entered in. */
  public CalendarRegister calendar() {
    return new CalendarRegister(jdbi, calendars.jurisdiction(), hand.actor(), hand.now());
  }

  /** The book of what was deployed and released. */
  public ReleaseRegister releases() {
    return new ReleaseRegister(jdbi, hand.now());
  }

  /** The book of who covers for whom, and of what nobody looks after. */
  public StaffBook staff() {
    return new StaffBook(jdbi, hand.actor(), hand.now());
  }

  /** The register in which agencies and what they may do are entered. */
  public AgencyRegister agencies() {
    return new AgencyRegister(jdbi, agencies, hand.actor(), hand.now());
  }

  /** The agencies as they stand now, also those another node has just entered. */
  public Agencies knownAgencies() {
    agencies.learn(store.newestAgencies(), jdbi);
    return agencies.get();
  }

  /**
   * Some of the cases whose periods run and were reckoned by an older calendar, in order.
   *
   * @param after the number of the case before the first, empty for the very first
   */
  public List<String> outdated(String after, int limit) {
    return store.outdated(newestCalendar(), after, limit);
  }

  /** How many such cases there are. */
  public int countOutdated() {
    return store.countOutdated(newestCalendar());
  }

  private int newestCalendar() {
    calendars.learn(store.newestCalendar(), jdbi);
    return calendars.newest();
  }

  /** Brings the clocks of a case up to the newest calendar, now that they have been read. */
  void update(CaseFile file) {
    update.accept(file);
  }

  void flag(BreachFlag flag) {
    flags.accept(flag);
  }

  /** Writes what changed, one batch per table. */
  public void flush() {
    open.values().forEach(CaseFile::flush);
    open.clear();
  }
}
