package org.onevisit.app.api;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.act.Vouchers;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.CaseRow;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Dispatch;
import org.onevisit.casefile.Progress;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Masking;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.opinion.Consultation;
import org.springframework.stereotype.Component;

/** Puts together what a case's applicant may see. */
@Component
public class CaseStatusReader {

  private static final Gson JSON = new Gson();

  private final Cases cases;
  private final CrossAgencyPlugin plugin;
  private final Supplier<Agencies> agencies;
  private final CreditReader credit;
  private final CustodyReader custody;
  private final MatterReader matter;
  private final InstantSource time;

  CaseStatusReader(
      Cases cases,
      CrossAgencyPlugin plugin,
      Supplier<Agencies> agencies,
      CreditReader credit,
      CustodyReader custody,
      MatterReader matter,
      InstantSource time) {
    this.time = time;
    this.matter = matter;
    this.credit = credit;
    this.custody = custody;
    this.cases = cases;
    this.plugin = plugin;
    this.agencies = agencies;
  }

  /** The case as it stands now. */
  public CaseStatus of(CaseRow row) {
    var application = row.application();
    var progress = row.progress();
    var caseNo = application.caseNo();
    var deadlines = deadlines(application);
    var next = deadlines.stream().findFirst();
    var agency = agencies.get().byId(application.leadAgency()).orElseThrow();
    var opinions = new Consultation(cases.opinions(caseNo));
    return new CaseStatus(
        caseNo,
        application.item(),
        Masking.name(application.applicant().name()),
        progress.state(),
        progress.state().zh(),
        progress.state().en(),
        agency.name(),
        agency.nameEn(),
        application.lane(),
        row.mayLeaveLane(),
        application.delivery(),
        application.receivedAt(),
        progress.acceptedAt(),
        progress.decidedAt(),
        progress.closedAt(),
        next.map(CaseStatus.Deadline::promisedBy).orElse(null),
        next.map(CaseStatus.Deadline::statutoryBy).orElse(null),
        next.map(CaseStatus.Deadline::provisional).orElse(false),
        deadlines,
        opinions.standing().size(),
        opinions.standing().size() - opinions.awaited().size(),
        progress.outcome(),
        progress.visits(),
        materials(application, progress),
        notices(application),
        voucher(caseNo),
        licence(caseNo),
        credit.of(application),
        custody.of(caseNo),
        application.isItem() ? application.matter() : null,
        matter.items(application));
  }

  private List<CaseStatus.Deadline> deadlines(Application application) {
    return cases.clocks(application.caseNo()).stream()
        .filter(StatutoryClock::isOpen)
        .filter(clock -> !clock.kind().equals(Vouchers.CLOCK))
        .sorted(Comparator.comparing(StatutoryClock::promisedDue))
        .map(clock -> deadline(application, clock))
        .toList();
  }

  private CaseStatus.Deadline deadline(Application application, StatutoryClock clock) {
    var now = time.instant();
    return new CaseStatus.Deadline(
        clock.kind(),
        lastDay(clock.promisedDue()),
        lastDay(clock.statutoryDue()),
        plugin.deadlines().in(application.place()).workingDaysLeft(now, clock.promisedDue()),
        clock.provisional(),
        clock.state() == ClockState.PAUSED);
  }

  private LocalDate lastDay(Instant due) {
    return plugin.deadlines().lastDay(due);
  }

  private List<CaseStatus.Material> materials(Application application, Progress progress) {
    var item = plugin.item(application);
    var day = plugin.deadlines().day(application.receivedAt());
    return cases.materials(application.caseNo()).stream()
        .map(row -> material(item, day, row, progress.state().takes(row.state())))
        .toList();
  }

  private static CaseStatus.Material material(
      PermitItem item, LocalDate day, CaseMaterial row, boolean uploadable) {
    var spec = item.material(row.material(), day);
    return new CaseStatus.Material(
        row.material(),
        spec.nameZh(),
        spec.nameEn(),
        spec.necessity(),
        row.state(),
        row.state().zh(),
        row.state().en(),
        row.note(),
        uploadable);
  }

  /** What the applicant was told, in the order it was told. */
  public List<CaseStatus.Notice> notices(Application application) {
    return cases.dispatches(application.caseNo()).stream()
        .filter(dispatch -> "notice".equals(dispatch.kind()))
        .map(dispatch -> notice(application, dispatch))
        .toList();
  }

  private CaseStatus.Notice notice(Application application, Dispatch dispatch) {
    Map<String, String> payload =
        JSON.fromJson(dispatch.payload(), new TypeToken<LinkedHashMap<String, String>>() {});
    var code = payload.remove("notice");
    var ground = payload.remove("refusalGround");
    if (ground == null) {
      return new CaseStatus.Notice(dispatch.createdAt(), code, payload);
    }
    var particulars = inWords(application, dispatch.createdAt(), ground);
    particulars.putAll(payload);
    return new CaseStatus.Notice(dispatch.createdAt(), code, particulars);
  }

  private Map<String, String> inWords(Application application, Instant decidedAt, String ground) {
    var day = plugin.deadlines().day(decidedAt);
    var words = new LinkedHashMap<String, String>();
    plugin.item(application).groundsOn(day).stream()
        .filter(known -> known.ground().equals(ground))
        .forEach(
            known -> {
              words.put("groundZh", known.textZh());
              words.put("groundEn", known.textEn());
              words.put("legalBasis", known.legalBasis());
            });
    return words;
  }

  /** The voucher of the acceptance or non-acceptance; null before either. */
  public CaseStatus.VoucherView voucher(String caseNo) {
    return cases.clocks(caseNo).stream()
        .filter(clock -> clock.kind().equals(Vouchers.CLOCK))
        .map(
            clock ->
                new CaseStatus.VoucherView(
                    lastDay(clock.statutoryDue()), cases.hasDocument(Vouchers.documentId(caseNo))))
        .findFirst()
        .orElse(null);
  }

  private CaseStatus.LicenceView licence(String caseNo) {
    return cases
        .licence(caseNo)
        .map(
            licence ->
                new CaseStatus.LicenceView(
                    licence.licenceNo(),
                    licence.certificate().identifier(),
                    licence.state().name(),
                    licence.certificate().validTo()))
        .orElse(null);
  }
}
