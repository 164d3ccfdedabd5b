package org.onevisit.app.licence;

import java.time.LocalDate;
import java.util.List;

/**
 * What a licence says, ready to be printed.
 *
 * @param number the licence number (证照编号)
 * @param identifier the licence identifier (电子证照标识)
 * @param verifyUrl where its QR code leads
 * @param holderId number of the holder's document, already masked
 * @param agency the issuing agency, whose name runs around the seal
 * @param sealText the words across the seal, e.g. 行政审批专用章
 * @param validTo the last day it is valid; null when it has no end
 * @param laneRemark how it came about when not in the ordinary way; empty otherwise
 * @param facts what this kind of licence says besides, in the order of print
 */
public record LicenceFacts(
    String number,
    String identifier,
    String verifyUrl,
    Bilingual title,
    String holderName,
    String holderId,
    Bilingual agency,
    String sealText,
    LocalDate issuedOn,
    LocalDate validFrom,
    LocalDate validTo,
    String laneRemark,
    String legalBasis,
    List<Fact> facts) {

  /** One line of the licence, such as 执业地点 Place of practice. */
  public record Fact(Bilingual label, String value) {}

  public LicenceFacts {
    facts = List.copyOf(facts);
  }
}
