package org.onevisit.app.licence;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Everything in the order of print. */
  List<Fact> lines() {
    List<Fact> lines = new ArrayList<>();
    lines.add(new Fact(new Bilingual("持证人", "Holder"), holderName));
    lines.add(new Fact(new Bilingual("证件号码", "Identity document"), holderId));
    lines.addAll(facts);
    lines.add(new Fact(new Bilingual("有效期", "Validity"), validity()));
    lines.add(new Fact(new Bilingual("办理方式", "Lane"), laneRemark));
    lines.add(new Fact(new Bilingual("法律依据", "Legal basis"), legalBasis));
    return lines;
  }

  private String validity() {
    return validTo == null
        ? "%s起长期有效\nFrom %s, no end".formatted(Dates.zh(validFrom), Dates.en(validFrom))
        : "%s至%s\n%s to %s"
            .formatted(
                Dates.zh(validFrom), Dates.zh(validTo), Dates.en(validFrom), Dates.en(validTo));
  }
}
