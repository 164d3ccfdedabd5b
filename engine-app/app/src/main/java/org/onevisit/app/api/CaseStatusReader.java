package org.onevisit.app.api;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Dispatch;
import org.onevisit.casefile.Progress;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Masking;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.StatutoryClock;
import org.springframework.stereotype.Component;

/** Puts together what a case's applicant may see. */
@Component
public class CaseStatusReader {

  private static final Gson JSON = new Gson();

  private final Cases cases;
  private final CrossAgencyPlugin plugin;
  private final Agencies agencies;

  CaseStatusReader(Cases cases, CrossAgencyPlugin plugin, Agencies agencies) {
    this.cases = cases;
    this.plugin = plugin;
    this.agencies = agencies;
  }

  /** The case as it stands now. */
  public CaseStatus of(Application application) {
    var caseNo = application.caseNo();
    var progress = cases.progress(caseNo).orElseThrow();
    var running = running(caseNo);
    var agency = agencies.byId(application.leadAgency()).orElseThrow();
    return new CaseStatus(
        caseNo,
        application.item(),
        Masking.name(application.applicant().name()),
        progress.state(),
        progress.state().zh(),
        progress.state().en(),
        agency.name(),
        agency.nameEn(),
        application.delivery(),
        application.receivedAt(),
        progress.acceptedAt(),
        progress.decidedAt(),
        progress.closedAt(),
        running.map(clock -> lastDay(clock.promisedDue())).orElse(null),
        running.map(clock -> lastDay(clock.statutoryDue())).orElse(null),
        running.map(StatutoryClock::provisional).orElse(false),
        progress.outcome(),
        progress.visits(),
        materials(application, progress),
        notices(caseNo),
        licence(caseNo));
  }

  /** The clock that ends first is the one people wait for. */
  private Optional<StatutoryClock> running(String caseNo) {
    return cases.clocks(caseNo).stream()
        .filter(StatutoryClock::isRunning)
        .min(Comparator.comparing(StatutoryClock::promisedDue));
  }

  private LocalDate lastDay(Instant due) {
    return plugin.deadlines().lastDay(due);
  }

  private List<CaseStatus.Material> materials(Application application, Progress progress) {
    var item = plugin.item(application);
    var day = plugin.deadlines().day(application.receivedAt());
    return cases.materials(application.caseNo()).stream()
        .map(row -> material(item, day, row, progress.state().takesMaterials()))
        .toList();
  }

  private static CaseStatus.Material material(
      PermitItem item, LocalDate day, CaseMaterial row, boolean uploadable) {
    var spec = item.material(row.material(), day);
    return new CaseStatus.Material(
        row.material(),
        spec.nameZh(),
        spec.nameEn(),
        row.state().zh(),
        row.state().en(),
        uploadable && row.state() != org.onevisit.casefile.MaterialState.FETCHED);
  }

  private List<CaseStatus.Notice> notices(String caseNo) {
    return cases.dispatches(caseNo).stream()
        .filter(dispatch -> "notice".equals(dispatch.kind()))
        .map(CaseStatusReader::notice)
        .toList();
  }

  private static CaseStatus.Notice notice(Dispatch dispatch) {
    Map<String, String> payload =
        JSON.fromJson(dispatch.payload(), new TypeToken<LinkedHashMap<String, String>>() {});
    var code = payload.remove("notice");
    return new CaseStatus.Notice(dispatch.createdAt(), code, payload);
  }

  private CaseStatus.LicenceView licence(String caseNo) {
    return cases
        .licence(caseNo)
        .map(
            licence ->
                new CaseStatus.LicenceView(
                    licence.licenceNo(),
                    licence.identifier(),
                    licence.state().name(),
                    licence.validTo()))
        .orElse(null);
  }
}
