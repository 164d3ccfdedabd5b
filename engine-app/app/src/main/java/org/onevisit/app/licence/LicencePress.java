package org.onevisit.app.licence;

/** Makes what an agency hands out: one printed page each, under its seal. */
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
    String reason = "%s %s".formatted(facts.title().zh(), facts.number());
    return signer.sign(page, new Sealing(facts.agency().zh(), facts.sealText(), reason));
  }

  /** The voucher of an acceptance or a non-acceptance as a signed PDF. */
  public byte[] print(VoucherFacts facts) {
    byte[] page = new VoucherDocument(facts, seal.isTest()).toPdf();
    String reason = "%s %s".formatted(facts.kind().title().zh(), facts.caseNo());
    return signer.sign(page, new Sealing(facts.agency().zh(), facts.sealText(), reason));
  }
}
