package org.onevisit.casefile;

/** Where a case stands, as the applicant and the agencies are told. */
public enum CaseState {
  SUBMITTED("已收件", "Received"),
  SUPPLEMENT_REQUESTED("待补正", "Waiting for your supplements"),
  NOT_ACCEPTED("不予受理", "Not accepted"),
  DEEMED_WITHDRAWN("视为撤回", "Deemed withdrawn"),
  ACCEPTED("已受理", "Accepted"),
  IN_REVIEW("审查中", "Under review"),
  DECIDED_GRANT("准予许可", "Granted"),
  DECIDED_REFUSE("不予许可", "Refused"),
  LICENCE_ISSUED("证照已制作", "Licence made"),
  AWAITING_VERIFICATION("待核验", "Originals to be verified"),
  AWAITING_CORRECTION("待更正", "Waiting for your correction"),
  VERIFICATION_FAILED("核验不一致", "Originals do not agree"),
  VERIFIED("证照已生效", "Licence valid"),
  AWAITING_DELIVERY("寄递中", "On its way to you"),
  DELIVERED("已送达", "Delivered"),
  REVOKED("已撤销", "Decision revoked"),
  WITHDRAWN("已撤回申请", "Withdrawn by the applicant"),
  /** What follows later never came (撤销受理). */
  ACCEPTANCE_REVOKED("受理已撤销", "Acceptance revoked"),
  /** Effective on complete information, without a decision (备案). */
  FILED("已备案", "Filed"),
  CLOSED("已办结", "Closed");

  private final String zh;
  private final String en;

  CaseState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** Whether the applicant may still supply or replace materials. */
  public boolean takesMaterials() {
    return this == SUBMITTED || this == SUPPLEMENT_REQUESTED || this == AWAITING_CORRECTION;
  }

  /**
   * Whether a material in this state may be supplied or replaced: never what the State itself has
   * fetched, to correct a mismatch only what did not agree, and after the acceptance only what is
   * to follow or to come instead of a promise.
   */
  public boolean takes(MaterialState material) {
    return isSupplied(material) || isUndecided() && material.isTakenLate();
  }

  private boolean isSupplied(MaterialState material) {
    return takesMaterials()
        && material != MaterialState.FETCHED
        && (this != AWAITING_CORRECTION || material.isCorrected());
  }

  /** Whether the applicant may still withdraw: before the decision. */
  public boolean isUndecided() {
    return ordinal() <= IN_REVIEW.ordinal() && !isFinal();
  }

  /** Whether the case has ended with what was applied for. */
  public boolean isGranted() {
    return this == CLOSED || this == FILED;
  }

  /** Whether the case has ended. */
  public boolean isFinal() {
    return switch (this) {
      case NOT_ACCEPTED,
          DEEMED_WITHDRAWN,
          DECIDED_REFUSE,
          REVOKED,
          WITHDRAWN,
          ACCEPTANCE_REVOKED,
          FILED,
          CLOSED ->
          true;
      default -> false;
    };
  }
}
