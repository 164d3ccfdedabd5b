package org.onevisit.app.licence;

import java.util.List;
import java.util.function.Supplier;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.app.licence.LicenceFacts.Fact;
import org.onevisit.app.sending.Sender;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Dispatch;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.LicenceSpec;
import org.onevisit.catalogue.Masking;
import org.onevisit.clock.Deadlines;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.licence.Certificate;
import org.springframework.stereotype.Component;

/** Prints and seals a licence once its issue has committed, and files it with its case. */
@Component
class LicencePrinter implements Sender {

  private static final String SEAL_TEXT = "行政审批专用章";
  private static final Bilingual CONDITIONS = new Bilingual("附带条件", "Conditions");
  private static final String TRUST_FIRST = "信任在先、办结核验 Trust first, verified on completion";

  private final Cases cases;
  private final CrossAgencyPlugin plugin;
  private final ServiceDesk desk;
  private final Supplier<Agencies> agencies;
  private final Deadlines deadlines;
  private final LicencePress press;
  private final LicenceProperties properties;

  LicencePrinter(
      Cases cases,
      CrossAgencyPlugin plugin,
      ServiceDesk desk,
      Supplier<Agencies> agencies,
      Deadlines deadlines,
      LicencePress press,
      LicenceProperties properties) {
    this.cases = cases;
    this.plugin = plugin;
    this.desk = desk;
    this.agencies = agencies;
    this.deadlines = deadlines;
    this.press = press;
    this.properties = properties;
  }

  @Override
  public boolean takes(Dispatch dispatch) {
    return "licenceDocument".equals(dispatch.kind());
  }

  @Override
  public boolean send(Dispatch dispatch) {
    var licence = cases.licence(dispatch.caseNo()).orElseThrow();
    if (cases.document(licence.documentId()).isEmpty()) {
      var application = cases.application(dispatch.caseNo()).orElseThrow();
      var facts = facts(licence.certificate(), application);
      desk.fileLicence(dispatch.caseNo(), press.print(facts), SEAL_TEXT);
    }
    return true;
  }

  private LicenceFacts facts(Certificate licence, Application application) {
    var issuer = agencies.get().byId(licence.issuer()).orElseThrow();
    var issuedOn = deadlines.day(licence.issuedAt());
    var spec = plugin.item(application).licence(issuedOn);
    var idNumber = spec.isForApplicant() ? application.applicant().id() : "";
    return new LicenceFacts(
        licence.licenceNo(),
        licence.identifier(),
        properties.verifyUrl(licence.identifier()),
        new Bilingual(licence.titleZh(), licence.titleEn()),
        licence.holder().name(),
        Masking.idNumber(idNumber),
        new Bilingual(issuer.name(), issuer.nameEn()),
        SEAL_TEXT,
        issuedOn,
        licence.validFrom(),
        licence.validTo(),
        application.chosenLane() == Lane.TRUST_FIRST ? TRUST_FIRST : "",
        licence.legalBasis(),
        lines(spec, licence));
  }

  private static List<Fact> lines(LicenceSpec spec, Certificate licence) {
    var place = new Fact(new Bilingual(spec.placeZh(), spec.placeEn()), licence.holder().place());
    return licence.conditions() == null || licence.conditions().isEmpty()
        ? List.of(place)
        : List.of(place, new Fact(CONDITIONS, licence.conditions()));
  }
}
