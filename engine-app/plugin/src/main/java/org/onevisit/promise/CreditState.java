package org.onevisit.promise;

/** Whether an entry of the credit record still counts. */
public enum CreditState {
  COUNTS,
  /** An objection was right: the entry should never have been made. */
  CORRECTED,
  /** What was broken has been put right (信用修复). */
  REPAIRED
}
