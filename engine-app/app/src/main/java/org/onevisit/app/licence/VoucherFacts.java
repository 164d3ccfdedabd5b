package org.onevisit.app.licence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.onevisit.app.licence.LicenceFacts.Fact;

/**
 * What the voucher of an acceptance or a non-acceptance says, ready to be printed.
 *
 * @param permit its name in Chinese and English
 * @param agency whose decision it is, and whose special seal it bears
 * @param sealText the words across the seal
 * @param effectiveOn the day it takes effect: of an acceptance by law, the day of receipt
 * @param issuedOn the day of the voucher
 * @param facts what it says besides, in the order of print
 */
record VoucherFacts(
    Kind kind,
    String caseNo,
    String applicant,
    String permit,
    Bilingual agency,
    String sealText,
    LocalDate effectiveOn,
    LocalDate issuedOn,
    List<Fact> facts) {

  VoucherFacts {
    facts = List.copyOf(facts);
  }

  /** What it certifies. */
  enum Kind {
    ACCEPTED(
        "accepted",
        "受理通知书",
        "Notice of acceptance",
        "经审查，您的申请属于本机关职权范围，申请材料齐全、符合法定形式，现予受理。",
        "Your application falls within this agency's powers and its papers are complete and in due"
            + " form. It is accepted."),
    ACCEPTED_WITH_MISSING(
        "acceptedWithMissing",
        "容缺受理通知书",
        "Notice of acceptance, papers to follow",
        "经审查，您的申请属于本机关职权范围，主要材料齐全、符合法定形式，现予容缺受理；其余材料请按告知的期限补交，逾期未补交的，撤销受理。",
        "Your application falls within this agency's powers and its main papers are complete and in due"
            + " form. It is accepted; the other papers are to follow within the period told, or the"
            + " acceptance is revoked."),
    DEEMED_ACCEPTED(
        "deemedAccepted",
        "受理通知书",
        "Notice of acceptance",
        "本机关逾期未告知补正，依照《行政许可法》第三十二条第一款第四项，您的申请自收到申请材料之日起即为受理。",
        "This agency did not tell in time what was missing. By law the application is accepted as of"
            + " the day it was received."),
    NOT_ACCEPTED(
        "notAccepted",
        "不予受理通知书",
        "Notice of non-acceptance",
        "经审查，您的申请不予受理。您可以自知道本决定之日起六十日内申请行政复议（《行政复议法》第二十条），" + "或者在六个月内向人民法院提起行政诉讼（《行政诉讼法》第四十六条）。",
        "Your application is not accepted. You may apply for administrative review within sixty days,"
            + " or bring a lawsuit within six months, of learning of this decision.");

    private final String notice;
    private final Bilingual title;
    private final Bilingual words;

    Kind(String notice, String titleZh, String titleEn, String zh, String en) {
      this.notice = notice;
      this.title = new Bilingual(titleZh, titleEn);
      this.words = new Bilingual(zh, en);
    }

    /** Whether a notice is owed in writing. */
    static boolean knows(String notice) {
      return Arrays.stream(values()).anyMatch(kind -> kind.notice.equals(notice));
    }

    static Kind of(String notice) {
      return Arrays.stream(values())
          .filter(kind -> kind.notice.equals(notice))
          .findFirst()
          .orElseThrow();
    }

    Bilingual title() {
      return title;
    }

    Bilingual words() {
      return words;
    }
  }

  /** Everything in the order of print. */
  List<Fact> lines() {
    return Stream.concat(
            Stream.of(
                new Fact(new Bilingual("申请人", "Applicant"), applicant),
                new Fact(new Bilingual("申请事项", "Applied for"), permit),
                new Fact(
                    new Bilingual(kind == Kind.NOT_ACCEPTED ? "决定日期" : "受理日期", "As of"),
                    Dates.zh(effectiveOn) + "\n" + Dates.en(effectiveOn))),
            facts.stream())
        .toList();
  }
}
