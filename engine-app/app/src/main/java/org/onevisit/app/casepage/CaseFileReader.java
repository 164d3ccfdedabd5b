package org.onevisit.app.casepage;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.app.api.CaseStatusReader;
import org.onevisit.app.api.CreditReader;
import org.onevisit.app.api.CustodyReader;
import org.onevisit.app.api.Permits;
import org.onevisit.app.casepage.CaseFileView.Act;
import org.onevisit.app.casepage.CaseFileView.ClockRow;
import org.onevisit.app.casepage.CaseFileView.Datum;
import org.onevisit.app.casepage.CaseFileView.MaterialRow;
import org.onevisit.app.casepage.CaseFileView.PromiseRow;
import org.onevisit.app.casepage.CaseFileView.Subject;
import org.onevisit.app.engine.AsSystem;
import org.onevisit.casefile.Applicant;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.PersonalData;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Attendance;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.record.Chain;
import org.onevisit.record.Entry;
import org.springframework.stereotype.Component;

/** Puts together the file of a case. Whoever calls has made sure that it may be read. */
@Component
class CaseFileReader {

  private final Cases cases;
  private final CrossAgencyPlugin plugin;
  private final Deadlines deadlines;
  private final Supplier<Agencies> agencies;
  private final Permits permits;
  private final CaseStatusReader status;
  private final CreditReader credit;
  private final CustodyReader custody;
  private final StartAnswers answers;
  private final OpinionRows opinions;
  private final HistoryService history;
  private final AsSystem system;
  private final InstantSource time;

  CaseFileReader(
      Cases cases,
      CrossAgencyPlugin plugin,
      Deadlines deadlines,
      Supplier<Agencies> agencies,
      Permits permits,
      CaseStatusReader status,
      CreditReader credit,
      CustodyReader custody,
      StartAnswers answers,
      OpinionRows opinions,
      HistoryService history,
      AsSystem system,
      InstantSource time) {
    this.time = time;
    this.cases = cases;
    this.plugin = plugin;
    this.deadlines = deadlines;
    this.agencies = agencies;
    this.permits = permits;
    this.status = status;
    this.credit = credit;
    this.custody = custody;
    this.answers = answers;
    this.opinions = opinions;
    this.history = history;
    this.system = system;
  }

  CaseFileView read(Application application) {
    return system.ask(() -> view(application));
  }

  private CaseFileView view(Application application) {
    var caseNo = application.caseNo();
    var permit = permits.named(application.item()).name();
    var materials = materials(application);
    var record = cases.record(caseNo);
    return new CaseFileView(
        application,
        cases.progress(caseNo).orElseThrow(),
        permit,
        applicant(application.applicant()),
        answers.of(application),
        agencies.get().byId(application.leadAgency()).orElseThrow(),
        cases.laneChoice(caseNo).filter(choice -> !choice.holds()).orElse(null),
        cases.clocks(caseNo).stream().map(clock -> clock(application, clock)).toList(),
        materials,
        promises(application),
        credit.of(application),
        custody.of(caseNo),
        cases.visits(caseNo),
        Attendance.byHand(deadlines.day(time.instant())),
        opinions.rows(application),
        opinions.conditions(application),
        opinions.contradictions(application),
        status.notices(application),
        acts(record, words(application, permit, materials)),
        status.voucher(caseNo),
        cases.licence(caseNo).orElse(null),
        Chain.firstBroken(record).isEmpty(),
        isFlagged(caseNo));
  }

  private boolean isFlagged(String caseNo) {
    return !cases.flagged(cases.find(List.of(caseNo)), deadlines.day(time.instant())).isEmpty();
  }

  private static List<Datum> applicant(Applicant applicant) {
    return Stream.of(PersonalData.values())
        .filter(datum -> !datum.of(applicant).isEmpty())
        .map(datum -> new Datum(datum, datum.masked(applicant), datum.isMasked(applicant)))
        .toList();
  }

  private ClockRow clock(Application application, StatutoryClock clock) {
    var now = time.instant();
    var local = deadlines.in(application.place());
    return new ClockRow(
        clock,
        clock.isOpen() ? local.lamp(clock, now) : null,
        deadlines.lastDay(clock.promisedDue()),
        deadlines.lastDay(clock.statutoryDue()),
        local.workingDaysLeft(now, clock.promisedDue()));
  }

  private List<PromiseRow> promises(Application application) {
    var item = plugin.item(application);
    var day = deadlines.day(application.receivedAt());
    return cases.promises(application.caseNo()).stream()
        .map(
            promise ->
                new PromiseRow(
                    promise,
                    item.nameOf(promise.subject(), day),
                    promise.dueAt() == null ? null : deadlines.lastDay(promise.dueAt()),
                    agencyName(promise.terms().verifier())))
        .toList();
  }

  private String agencyName(String id) {
    return agencies.get().byId(id).map(agency -> agency.name() + " " + agency.nameEn()).orElse(id);
  }

  private List<MaterialRow> materials(Application application) {
    var item = plugin.item(application);
    var day = deadlines.day(application.receivedAt());
    return cases.materials(application.caseNo()).stream()
        .map(row -> new MaterialRow(row, item.material(row.material(), day)))
        .toList();
  }

  private static List<Act> acts(List<Entry> record, Map<String, Subject> words) {
    return record.stream().map(entry -> new Act(entry, words.get(entry.subject()))).toList();
  }

  /** What acts are done on, in words: the application, its materials, the officers' tasks. */
  private Map<String, Subject> words(
      Application application, String permit, List<MaterialRow> materials) {
    var words = taskNames(application.caseNo());
    words.put(application.item(), new Subject(permit, permit));
    materials.forEach(
        m -> words.put(m.row().material(), new Subject(m.spec().nameZh(), m.spec().nameEn())));
    return words;
  }

  private Map<String, Subject> taskNames(String caseNo) {
    return history
        .createHistoricTaskInstanceQuery()
        .processInstanceBusinessKey(caseNo)
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                HistoricTaskInstance::getTaskDefinitionKey,
                task -> new Subject(task.getName(), task.getName()),
                (one, again) -> again));
  }
}
