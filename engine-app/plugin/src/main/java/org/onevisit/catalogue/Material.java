package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.Map;

/**
 * A material the applicant's file needs, one row of {@code <item>-materials}.
 *
 * @param trustFirst may be judged on its scan; the original is compared at completion
 * @param sharedLicence the type asked of shared data, empty when there is none
 * @param neverTrusted why no promise may stand for it: {@code safety}, {@code foodTest}, {@code
 *     medicalDevice}, {@code dangerousGoods}, {@code surrendered}, {@code guarantee}, {@code
 *     court}; empty when one may
 */
public record Material(
    String material,
    String nameZh,
    String nameEn,
    Necessity necessity,
    Source source,
    boolean trustFirst,
    String sharedLicence,
    String neverTrusted,
    String legalBasis,
    LegalStatus status,
    LocalDate validFrom,
    LocalDate validTo)
    implements InForce {

  /** DEFERRABLE (容缺) materials may follow after acceptance, if the guide lists them so. */
  public enum Necessity {
    NECESSARY,
    DEFERRABLE,
    OPTIONAL
  }

  /** Whether its scan may be judged instead of the original. */
  public boolean isTrusted() {
    return trustFirst && neverTrusted.isEmpty();
  }

  /** Whether it may follow after acceptance. */
  public boolean isDeferrable() {
    return necessity == Necessity.DEFERRABLE && neverTrusted.isEmpty();
  }

  /** Who brings it: what is SHARED between agencies may not be demanded of the applicant. */
  public enum Source {
    APPLICANT,
    SHARED
  }

  public static Material of(Map<String, ?> columns) {
    Row row = new Row(columns);
    return new Material(
        row.text("material"),
        row.text("nameZh"),
        row.text("nameEn"),
        row.word("necessity", Necessity.class),
        row.word("source", Source.class),
        row.flag("trustFirst"),
        row.text("sharedLicence"),
        row.text("neverTrusted"),
        row.text("legalBasis"),
        row.word("status", LegalStatus.class),
        row.date("validFrom"),
        row.dateOrNull("validTo"));
  }
}
