package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.onevisit.casefile.Disclosures;
import org.onevisit.casefile.Document;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows a document of a case in the browser, which may run nothing in it; that it was seen is put
 * on record.
 */
@Controller
class DocumentView {

  private static final String NOTHING_ACTIVE =
      "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final CaseAccess access;
  private final Disclosures disclosures;

  DocumentView(CaseAccess access, Disclosures disclosures) {
    this.access = access;
    this.disclosures = disclosures;
  }

  @GetMapping("/cases/{caseNo}/documents/{id}")
  ResponseEntity<byte[]> document(
      @PathVariable String caseNo, @PathVariable String id, Principal officer) {
    return Optional.of(access.open(caseNo))
        .filter(CaseAccess.Access::mayView)
        .flatMap(g -> disclosures.document(caseNo, officer.getName(), g.viewer(), id))
        .map(DocumentView::show)
        .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
  }

  private static ResponseEntity<byte[]> show(Document document) {
    var inline =
        ContentDisposition.inline().filename(document.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
        .header("Content-Security-Policy", NOTHING_ACTIVE)
        .header("X-Content-Type-Options", "nosniff")
        .body(document.content());
  }
}
