package org.onevisit.app.licence;

import java.util.Optional;
import org.onevisit.casefile.Applicant;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Document;
import org.onevisit.catalogue.Agencies;
import org.onevisit.clock.Deadlines;
import org.onevisit.licence.Licence;
import org.springframework.stereotype.Component;

/** The licences of all cases, as the public may see them. */
@Component
class RegisterOfCases implements LicenceRegister {

  private final Cases cases;
  private final Agencies agencies;
  private final Deadlines deadlines;

  RegisterOfCases(Cases cases, Agencies agencies, Deadlines deadlines) {
    this.cases = cases;
    this.agencies = agencies;
    this.deadlines = deadlines;
  }

  @Override
  public Optional<LicenceEntry> byIdentifier(String id) {
    return cases.licenceByIdentifier(id).map(this::entry);
  }

  private LicenceEntry entry(Licence licence) {
    var issuer = agencies.byId(licence.issuer()).orElseThrow();
    return new LicenceEntry(
        licence.state(),
        licence.identifier(),
        licence.licenceNo(),
        new Bilingual(licence.titleZh(), licence.titleEn()),
        holder(licence),
        new Bilingual(issuer.name(), issuer.nameEn()),
        deadlines.day(licence.issuedAt()),
        licence.validFrom(),
        licence.validTo(),
        cases.document(licence.licenceNo()).map(Document::content).orElse(null));
  }

  /** A person's name is nobody else's business; an organisation's is public. */
  private String holder(Licence licence) {
    Applicant applicant = cases.application(licence.caseNo()).orElseThrow().applicant();
    return "creditCode".equals(applicant.idType()) ? applicant.name() : "";
  }
}
