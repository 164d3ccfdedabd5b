package org.onevisit.supervision;

/** How far the supervising agency has come with a notice. */
public enum SupervisionState {
  NOTICED("已抄告", "Told"),
  ACKNOWLEDGED("已签收", "Acknowledged"),
  FED_BACK("已反馈", "Fed back");

  private final String zh;
  private final String en;

  SupervisionState(String zh, String en) {
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
