package org.onevisit.app.api;

import org.onevisit.act.Vouchers;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Document;
import org.onevisit.licence.LicenceState;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the applicant is handed under the agency's seal. */
@Component
public class SealedPdf {

  private final Cases cases;

  SealedPdf(Cases cases) {
    this.cases = cases;
  }

  /**
   * The licence, or 404: nobody gets one that is not valid. Whoever calls has made sure that it is
   * the holder who asks.
   */
  public ResponseEntity<byte[]> licence(String caseNo) {
    return cases
        .licence(caseNo)
        .filter(licence -> licence.state() == LicenceState.VALID)
        .flatMap(licence -> cases.document(licence.documentId()))
        .map(SealedPdf::file)
        .orElse(ResponseEntity.notFound().build());
  }

  /**
   * The voucher of the acceptance or non-acceptance, or 404 until it is sealed. Whoever calls has
   * made sure that it is the applicant who asks.
   */
  public ResponseEntity<byte[]> voucher(String caseNo) {
    return cases
        .document(Vouchers.documentId(caseNo))
        .map(SealedPdf::file)
        .orElse(ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> file(Document document) {
    var attachment = ContentDisposition.attachment().filename(document.name()).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(document.content());
  }
}
