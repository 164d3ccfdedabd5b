package org.onevisit.app.licence;

import java.util.Optional;
import java.util.function.Supplier;
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
  private final Supplier<Agencies> agencies;
  private final Deadlines deadlines;

  RegisterOfCases(Cases cases, Supplier<Agencies> agencies, Deadlines deadlines) {
    this.cases = cases;
    this.agencies = agencies;
    this.deadlines = deadlines;
  }

  @Override
  public Optional<LicenceEntry> byIdentifier(String id) {
    return cases.licenceByIdentifier(id).map(this::entry);
  }

  private LicenceEntry entry(Licence licence) {
    var certificate = licence.certificate();
    var issuer = agencies.get().byId(certificate.issuer()).orElseThrow();
    return new LicenceEntry(
        licence.state(),
        certificate.identifier(),
        certificate.licenceNo(),
        new Bilingual(certificate.titleZh(), certificate.titleEn()),
        certificate.holder().publicName(),
        new Bilingual(issuer.name(), issuer.nameEn()),
        deadlines.day(certificate.issuedAt()),
        certificate.validFrom(),
        certificate.validTo(),
        cases.isRenewalPending(licence.licenceNo()),
        cases.document(licence.documentId()).map(Document::content).orElse(null));
  }
}
