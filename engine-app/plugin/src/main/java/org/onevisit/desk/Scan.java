package org.onevisit.desk;

import java.text.Normalizer;
import java.util.UUID;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.Document;
import org.onevisit.catalogue.Sha256;
import org.onevisit.refusal.ApplicationRefusals;

/**
 * A file somebody hands in.
 *
 * @param name as the sender calls it; paths and control characters are dropped
 */
public record Scan(String name, byte[] content) {

  /** The largest file taken, in bytes. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final int MAX_NAME = 200;

  Document store(CaseFile file) {
    if (content.length > MAX_BYTES) {
      throw ApplicationRefusals.fileTooLarge(cleanName(), content.length, MAX_BYTES);
    }
    var type =
        FileType.of(content)
            .orElseThrow(() -> ApplicationRefusals.fileTypeRefused(cleanName()))
            .mediaType();
    var id = UUID.randomUUID().toString();
    return new Document(
        id,
        file.caseNo(),
        cleanName(),
        type,
        Sha256.of(content),
        content.length,
        file.now(),
        content);
  }

  private String cleanName() {
    var last = name.replaceAll("^.*[/\\\\]", "");
    var plain = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("[\\p{C}]", "");
    var cut = plain.length() > MAX_NAME ? plain.substring(plain.length() - MAX_NAME) : plain;
    return cut.isBlank() ? "scan" : cut;
  }
}
