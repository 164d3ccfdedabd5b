package org.onevisit.promise;

/** Whether an entry of the credit record still counts. */
public enum CreditState {
  COUNTS("有效", "Counts"),
  /** The applicant says that it is wrong; its agency is to answer. */
  OBJECTED("异议处理中", "Objected to"),
  /** The applicant says that it has been put right; its agency is to answer. */
  REPAIR_ASKED("申请修复中", "Repair asked for"),
  /** An objection was right: the entry should never have been made. */
  CORRECTED("已更正", "Corrected"),
  /** What was broken has been put right (信用修复). */
  REPAIRED("已修复", "Repaired");

  private final String zh;
  private final String en;

  CreditState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** Whether the agency that made the entry owes an answer. */
  public boolean isPending() {
    return this == OBJECTED || this == REPAIR_ASKED;
  }
}
