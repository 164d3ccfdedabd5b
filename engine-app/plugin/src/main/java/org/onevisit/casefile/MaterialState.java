package org.onevisit.casefile;

/** Where a material of a case stands. */
public enum MaterialState {
  REQUIRED("待提交", "To be supplied"),
  FETCHED("数据共享获取", "Fetched from shared data"),
  UPLOADED("已上传", "Uploaded"),
  /** A promise stands in its place (告知承诺). */
  COMMITTED("以承诺代替", "Promised instead"),
  /** It follows by a date (容缺受理). */
  DEFERRED("容缺后补", "To follow"),
  ACCEPTED("已采信", "Accepted"),
  PENDING_VERIFICATION("待核验原件", "Original to be verified"),
  /** The applicant has left the lane of trust: its original is seen before anything is granted. */
  TO_BE_SHOWN("须先出示原件", "Original to be shown first"),
  /** The applicant has left the lane that did without it: it comes before anything is granted. */
  TO_BE_SUPPLIED("须先提交", "To be supplied first"),
  VERIFIED("已核验", "Verified"),
  MISMATCH_MINOR("形式不符", "Formal mismatch"),
  MISMATCH_MATERIAL("实质不符", "Material mismatch"),
  NOT_SHOWN("未出示", "Not shown");

  private final String zh;
  private final String en;

  MaterialState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** Whether a formal mismatch is to be put right, or has been for now. */
  boolean isCorrected() {
    return this == MISMATCH_MINOR || this == UPLOADED;
  }

  /** Whether nothing can be granted before it has been cleared. */
  public boolean keepsFromGrant() {
    return this == TO_BE_SHOWN || this == TO_BE_SUPPLIED || this == MISMATCH_MATERIAL;
  }

  /** Whether it may come after the acceptance. */
  boolean isTakenLate() {
    return this == DEFERRED || this == TO_BE_SUPPLIED;
  }

  /** Whether nothing has been supplied yet. */
  public boolean isMissing() {
    return this == REQUIRED || this == DEFERRED || this == TO_BE_SUPPLIED;
  }
}
