package org.onevisit.desk;

import static org.onevisit.casefile.Hand.SYSTEM;

import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.Document;
import org.onevisit.licence.Licence;
import org.onevisit.licence.Seal;
import org.onevisit.licence.SealUse;

/** What is to be known of the use of a seal: at whose word, and who kept it. */
final class Sealing {

  private Sealing() {}

  static SealUse of(CaseFile file, Licence licence, String seal, Document sealed) {
    var agency = licence.certificate().issuer();
    var renewed = licence.renewals() > 0;
    return new SealUse(
        file.caseNo(),
        sealed.id(),
        agency,
        seal,
        file.seal(agency, seal).map(Seal::holder).orElse(null),
        file.lastToDo(renewed ? "renewLicence" : "recordGrant").orElse(SYSTEM),
        sealed.sha256(),
        file.now());
  }
}
