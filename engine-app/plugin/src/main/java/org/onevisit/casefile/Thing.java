package org.onevisit.casefile;

/** What can be in somebody's hands. */
public enum Thing {
  /** The applicant's own papers, to be given back. */
  ORIGINALS("原件", "Originals"),
  LICENCE("证照", "Licence");

  private final String zh;
  private final String en;

  Thing(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
