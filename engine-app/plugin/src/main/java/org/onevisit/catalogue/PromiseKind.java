package org.onevisit.catalogue;

/** What an applicant may undertake instead of showing it first. */
public enum PromiseKind {
  /** The scan equals the original, which is shown on completion (信任在先、办结核验). */
  SCAN_EQUALS_ORIGINAL,
  /** A licensing condition is met or will be met (告知承诺). */
  CONDITION_MET,
  /** A listed secondary paper follows by a date (容缺受理). */
  PAPER_FOLLOWS,
  /** A fact holds that otherwise a certificate would prove (证明事项告知承诺). */
  FACT_STATED
}
