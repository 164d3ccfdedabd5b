package org.onevisit.app.api;

import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Document;
import org.onevisit.licence.LicenceState;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The printed licence for its holder; nobody gets one that is not valid. */
@Component
public class LicencePdf {

  private final Cases cases;

  LicencePdf(Cases cases) {
    this.cases = cases;
  }

  /** The file to keep, or 404. Whoever calls has made sure that it is the holder who asks. */
  public ResponseEntity<byte[]> download(String caseNo) {
    return cases
        .licence(caseNo)
        .filter(licence -> licence.state() == LicenceState.VALID)
        .flatMap(licence -> cases.document(licence.documentId()))
        .map(LicencePdf::file)
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
