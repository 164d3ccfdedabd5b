package org.onevisit.casefile;

import java.time.Instant;

/**
 * A material of one case.
 *
 * @param material key in the item's materials table
 * @param documentId the uploaded document, null when fetched or missing
 * @param note what the last change says, e.g. the source of shared data; may be null
 */
public record CaseMaterial(
    String caseNo,
    String material,
    MaterialState state,
    String documentId,
    String note,
    Instant changedAt,
    String changedBy) {

  public CaseMaterial become(MaterialState next, String why, Instant when, String who) {
    return new CaseMaterial(caseNo, material, next, documentId, why, when, who);
  }

  public CaseMaterial uploaded(String document, String name, Instant when, String who) {
    return new CaseMaterial(caseNo, material, MaterialState.UPLOADED, document, name, when, who);
  }
}
