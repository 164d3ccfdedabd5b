package org.onevisit.opinion;

/** What an agency says to a case, or what its silence means. */
public enum Stance {
  ASKED("待答复", "Asked"),
  AGREE("同意", "Agrees"),
  CONDITIONS("附条件同意", "Agrees with conditions"),
  OBJECT("不同意", "Objects"),
  SUPPLEMENT("需补正", "Needs supplements"),
  PROCEDURE("需特别程序", "Needs a special procedure"),
  DEEMED_AGREED("逾期视为同意", "Silent, deemed to agree"),
  ESCALATED("逾期，已报负责人", "Silent, its head is asked"),
  NOT_AWAITED("未待其答复", "Not waited for");

  private final String zh;
  private final String en;

  Stance(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** Whether the agency's word is still to come. */
  public boolean isAwaited() {
    return this == ASKED || this == ESCALATED;
  }

  /** Whether an agency that said so is asked once more when opinions are gathered again. */
  public boolean isAskedAgain() {
    return this == SUPPLEMENT || this == PROCEDURE;
  }

  /** Whether it stands for the law's reading of silence, so that a late opinion may follow. */
  public boolean isSilence() {
    return this == DEEMED_AGREED || this == NOT_AWAITED;
  }
}
