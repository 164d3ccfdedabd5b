package org.onevisit.casefile;

import java.time.Instant;

/**
 * A stored file of a case.
 *
 * @param mediaType as found in the bytes, not as claimed by the sender
 * @param sha256 hash of the content, lower-case hex
 */
public record Document(
    String id,
    String caseNo,
    String name,
    String mediaType,
    String sha256,
    long sizeBytes,
    Instant storedAt,
    byte[] content) {

  /** The same file under another id. */
  public Document filedAs(String otherId) {
    return new Document(otherId, caseNo, name, mediaType, sha256, sizeBytes, storedAt, content);
  }
}
