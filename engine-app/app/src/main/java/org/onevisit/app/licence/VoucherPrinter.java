package org.onevisit.app.licence;

import com.google.gson.Gson;
import java.util.List;
import java.util.function.Supplier;
import org.onevisit.act.Vouchers;
import org.onevisit.app.api.Permits;
import org.onevisit.app.licence.LicenceFacts.Fact;
import org.onevisit.app.sending.Sender;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Dispatch;
import org.onevisit.catalogue.Agencies;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.VoucherDesk;
import org.springframework.stereotype.Component;

/** Puts the notice of an acceptance or a non-acceptance into writing, under the seal. */
@Component
class VoucherPrinter implements Sender {

  private static final String SEAL_TEXT = "受理专用章";
  private static final Gson JSON = new Gson();

  private final Cases cases;
  private final VoucherDesk desk;
  private final Permits permits;
  private final Supplier<Agencies> agencies;
  private final Deadlines deadlines;
  private final LicencePress press;

  VoucherPrinter(
      Cases cases,
      VoucherDesk desk,
      Permits permits,
      Supplier<Agencies> agencies,
      Deadlines deadlines,
      LicencePress press) {
    this.cases = cases;
    this.desk = desk;
    this.permits = permits;
    this.agencies = agencies;
    this.deadlines = deadlines;
    this.press = press;
  }

  /** What was decided, as the notice of it says. */
  private record Said(String notice, String nonAcceptanceReason, String rightAgency) {

    static Said in(Dispatch dispatch) {
      return JSON.fromJson(dispatch.payload(), Said.class);
    }
  }

  @Override
  public boolean takes(Dispatch dispatch) {
    return "notice".equals(dispatch.kind()) && VoucherFacts.Kind.knows(Said.in(dispatch).notice());
  }

  @Override
  public boolean send(Dispatch dispatch) {
    if (!cases.hasDocument(Vouchers.documentId(dispatch.caseNo()))) {
      desk.file(dispatch.caseNo(), press.print(facts(dispatch)));
    }
    return true;
  }

  private VoucherFacts facts(Dispatch dispatch) {
    var row = cases.find(dispatch.caseNo()).orElseThrow();
    var application = row.application();
    var agency = agencies.get().byId(application.leadAgency()).orElseThrow();
    var said = Said.in(dispatch);
    var issuedOn = deadlines.day(dispatch.createdAt());
    var accepted = row.progress().acceptedAt();
    return new VoucherFacts(
        VoucherFacts.Kind.of(said.notice()),
        dispatch.caseNo(),
        application.applicant().name(),
        permits.named(application.item()).name(),
        new Bilingual(agency.name(), agency.nameEn()),
        SEAL_TEXT,
        accepted == null ? issuedOn : deadlines.day(accepted),
        issuedOn,
        List.of(
            new Fact(new Bilingual("理由和依据", "Reasons"), text(said.nonAcceptanceReason())),
            new Fact(new Bilingual("应向何机关申请", "Agency to apply to"), text(said.rightAgency()))));
  }

  private static String text(String said) {
    return said == null ? "" : said;
  }
}
