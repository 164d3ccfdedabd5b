package org.onevisit.app.licence;

/** Makes the licence a holder is handed: one printed page, sealed by the issuing agency. */
public final class LicencePress {

  private final SealService seal;
  private final LicenceSigner signer;

  LicencePress(SealService seal, LicenceSigner signer) {
    this.seal = seal;
    this.signer = signer;
  }

  /** The licence as a signed PDF. */
  public byte[] print(LicenceFacts facts) {
    byte[] page = new LicenceDocument(facts, seal.isTest()).toPdf();
    return signer.sign(page, facts);
  }
}
