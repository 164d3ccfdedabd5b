package org.onevisit.app.licence;

import java.time.OffsetDateTime;

/**
 * What the seal on a licence file proves.
 *
 * @param intact the whole file is as it was sealed
 * @param ours sealed with a key of this office
 * @param signer the common name of the certificate; null when there is no readable seal
 * @param sealedAt as the seal says it; null when there is no readable seal
 */
public record SealCheck(boolean intact, boolean ours, String signer, OffsetDateTime sealedAt) {

  static final SealCheck UNREADABLE = new SealCheck(false, false, null, null);

  public boolean holds() {
    return intact && ours;
  }
}
