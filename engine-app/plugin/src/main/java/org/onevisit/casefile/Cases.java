package org.onevisit.casefile;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.calendar.CalendarHistory;
import org.onevisit.clock.PausedTime;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.licence.Licence;
import org.onevisit.promise.Promise;
import org.onevisit.record.Entry;

/** Reads the case register. Whoever calls decides who may see what it returns. */
public final class Cases {

  private final CaseStore store;

  public Cases(DataSource dataSource, CalendarHistory calendars) {
    this.store = new CaseStore(RowMappers.register(Jdbi.create(dataSource)), calendars);
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

  public List<Dispatch> dispatches(String caseNo) {
    return store.dispatches(caseNo);
  }

  public Optional<Licence> licence(String caseNo) {
    return store.licences(caseNo).stream().findFirst();
  }

  public Optional<Licence> licenceByIdentifier(String identifier) {
    return store.licenceByIdentifier(identifier);
  }

  public Optional<Document> document(String id) {
    return store.document(id);
  }
}
