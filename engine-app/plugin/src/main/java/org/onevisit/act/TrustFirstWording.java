package org.onevisit.act;

import org.onevisit.catalogue.Material;

/** The undertaking of the trust-first lane, as the start form shows it. */
final class TrustFirstWording {

  static final String VERSION = "2026-01";

  private TrustFirstWording() {}

  static String of(Material material) {
    return ("本人承诺所提交的“%s”扫描件与原件一致，并在办结时出示原件核验；不一致的，依法撤销决定并记入信用记录。"
            + " I promise that the scan of “%s” equals the original, which I will show on"
            + " completion; if it does not, the decision is revoked by law and recorded.")
        .formatted(material.nameZh(), material.nameEn());
  }
}
