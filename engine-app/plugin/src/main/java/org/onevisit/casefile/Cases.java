package org.onevisit.casefile;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.calendar.CalendarHistory;
import org.onevisit.catalogue.Standing;
import org.onevisit.clock.PausedTime;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.licence.EndProposal;
import org.onevisit.licence.Licence;
import org.onevisit.licence.Seal;
import org.onevisit.licence.SealUse;
import org.onevisit.opinion.Opinion;
import org.onevisit.promise.CreditEntry;
import org.onevisit.promise.LaneChoice;
import org.onevisit.promise.Promise;
import org.onevisit.record.Entry;
import org.onevisit.routing.AgencyHistory;
import org.onevisit.supervision.SupervisionNotice;

/** Reads the case register. Whoever calls decides who may see what it returns. */
public final class Cases {

  private final CaseStore store;
  private final CreditStore credit;

  public Cases(DataSource dataSource, CalendarHistory calendars, AgencyHistory agencies) {
    this.store = new CaseStore(RowMappers.register(Jdbi.create(dataSource)), calendars, agencies);
    this.credit = store.credit();
  }

  /** A case, what was applied for and how far it has come, read at once. */
  public Optional<CaseRow> find(String caseNo) {
    return store.find(caseNo);
  }

  /** The items of a matter that have begun, in the order in which they did. */
  public List<CaseRow> items(String matter) {
    return store.itemsOf(matter).stream().flatMap(no -> find(no).stream()).toList();
  }

  /** Several cases at once; one that is not there is left out. */
  public List<CaseRow> find(Collection<String> caseNos) {
    return caseNos.isEmpty() ? List.of() : store.find(caseNos);
  }

  /** The clocks of several cases at once. */
  public List<StatutoryClock> clocks(Collection<String> caseNos) {
    return caseNos.isEmpty() ? List.of() : store.clocks(caseNos);
  }

  public Optional<Application> application(String caseNo) {
    return store.find(caseNo).map(CaseRow::application);
  }

  public Optional<Progress> progress(String caseNo) {
    return store.find(caseNo).map(CaseRow::progress);
  }

  public List<StatutoryClock> clocks(String caseNo) {
    return store.clocks(caseNo);
  }

  /** The times that do not count towards the case's clocks. */
  public List<PausedTime> pauses(String caseNo) {
    return store.pauses(caseNo);
  }

  public List<CaseMaterial> materials(String caseNo) {
    return store.materials(caseNo);
  }

  public List<Promise> promises(String caseNo) {
    return store.promises(caseNo);
  }

  /** The lane other than the ordinary one that was chosen when applying, also after it was left. */
  public Optional<LaneChoice> laneChoice(String caseNo) {
    return store.laneChoice(caseNo).stream().findFirst();
  }

  /** What a case has put on the credit record. */
  public List<CreditEntry> creditOfCase(String caseNo) {
    return credit.ofCase(caseNo);
  }

  /** The entries of an agency whose applicants wait for its answer, the most urgent first. */
  public List<CreditEntry> creditPleas(String agency) {
    return credit.pleas(agency);
  }

  /** What the credit record says of an applicant on a day, whichever agency wrote it. */
  public Standing standing(Applicant applicant, LocalDate day) {
    return credit.standing(applicant, day);
  }

  /**
   * The open cases in lanes of trust whose applicants the credit record speaks against on a day.
   */
  public Set<String> flagged(Collection<CaseRow> rows, LocalDate day) {
    var onTrust = rows.stream().filter(CaseRow::isOpenOnTrust).toList();
    if (onTrust.isEmpty()) {
      return Set.of();
    }
    var against =
        credit.of(onTrust.stream().map(CaseRow::creditSubject).collect(toSet())).stream()
            .filter(entry -> entry.countsOn(day))
            .map(CreditEntry::subject)
            .collect(toSet());
    return onTrust.stream()
        .filter(row -> against.contains(row.creditSubject()))
        .map(row -> row.application().caseNo())
        .collect(toSet());
  }

  /** Who holds the originals and the licence of a case. */
  public List<Custody> custody(String caseNo) {
    return store.custody(caseNo);
  }

  /** What the agencies that supervise were told of a case, and have fed back. */
  public List<SupervisionNotice> supervision(String caseNo) {
    return store.followUp().notices(caseNo);
  }

  /** The notices an agency has still to feed back on, the most urgent first. */
  public List<SupervisionNotice> openSupervision(String agency) {
    return store.followUp().openNotices(agency);
  }

  /** The proposal to end a case's licence that waits for its decision. */
  public Optional<EndProposal> endProposal(String caseNo) {
    return store.followUp().proposals(caseNo).stream().filter(EndProposal::isOpen).findFirst();
  }

  /** An agency's seals and their keepers. */
  public List<Seal> seals(String agency) {
    return store.followUp().seals(agency);
  }

  /** What an agency's seals were used for, the latest first. */
  public List<SealUse> sealUses(String agency, int limit) {
    return store.followUp().sealUses(agency, limit);
  }

  public List<Participant> participants(String caseNo) {
    return store.participants(caseNo);
  }

  public List<Entry> record(String caseNo) {
    return store.record(caseNo);
  }

  /** The cases an agency takes part in, newest first. */
  public List<Application> newestOf(String agency, int limit) {
    return store.newestOf(agency, limit).stream().map(CaseRow::application).toList();
  }

  /** The cases of a region and of the regions in it, newest first. */
  public List<Application> newestIn(String region, int limit) {
    return store.newestIn(region, limit).stream().map(CaseRow::application).toList();
  }

  public List<Dispatch> dispatches(String caseNo) {
    return store.dispatches(caseNo);
  }

  /** The licence a case has resulted in, or the one it asks to prolong. */
  public Optional<Licence> licence(String caseNo) {
    return store.licenceOfCase(caseNo);
  }

  /** The entry of the licence register of that number. */
  public Optional<Licence> licenceByNumber(String licenceNo) {
    return store.licence(licenceNo);
  }

  public Optional<Licence> licenceByIdentifier(String identifier) {
    return store.licenceByIdentifier(identifier);
  }

  /** Valid licences whose last day lies in a stretch of days, the other end not included. */
  public List<Licence> licencesEnding(LocalDate from, LocalDate to, int limit) {
    return store.validLicencesEnding(from, to, "", limit, 0);
  }

  /** Those among them whose holders have not been told so; the first few may be passed over. */
  public List<Licence> licencesUntold(LocalDate from, LocalDate to, int limit, int passed) {
    return store.validLicencesEnding(from, to, " and TOLD_ON is null", limit, passed);
  }

  /** Licences that are valid in the register though their last day is past. */
  public List<Licence> licencesRunOut(LocalDate today, int limit, int passed) {
    return store.validLicencesEnding(LocalDate.EPOCH, today, "", limit, passed);
  }

  /** Whether a renewal was applied for in time and waits for its decision. */
  public boolean isRenewalPending(String licenceNo) {
    return store.isRenewalPending(licenceNo);
  }

  /** What agencies have said to a case, also too late, and those still to say something. */
  public List<Opinion> opinions(String caseNo) {
    return store.opinions(caseNo);
  }

  /** Whether a document of that id is stored. */
  public boolean hasDocument(String id) {
    return store.hasDocument(id);
  }

  /** When the applicant of a matter has come in person, for any of its cases. */
  public List<Visit> visits(String matter) {
    return store.visits().ofMatter(matter);
  }

  /** Visits of which an agency has still to say why they were needed, the longest ago first. */
  public List<Visit> unexplainedVisits(String agency) {
    return store.visits().unexplained(agency);
  }

  /** How many visits the matters took that ended from an instant on, and before another. */
  public List<VisitFigure> visitFigures(Instant from, Instant to) {
    return store.visits().figures(from, to);
  }

  public Optional<Document> document(String id) {
    return store.document(id);
  }
}
