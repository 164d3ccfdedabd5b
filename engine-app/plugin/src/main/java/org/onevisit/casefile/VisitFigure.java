package org.onevisit.casefile;

/**
 * How many visits the matters took that ended in a stretch of time.
 *
 * @param item of the matter
 * @param agency id of the agency that led it
 * @param region six digits
 * @param matters how many ended
 * @param zero how many without a visit
 * @param one how many with one visit
 */
public record VisitFigure(
    String item, String agency, String region, int matters, int zero, int one) {

  /** How many with more. */
  public int more() {
    return matters - zero - one;
  }

  public int zeroPercent() {
    return percent(zero);
  }

  public int onePercent() {
    return percent(one);
  }

  /** Adds up two figures under the names of this one. */
  public VisitFigure plus(VisitFigure other) {
    return new VisitFigure(
        item, agency, region, matters + other.matters, zero + other.zero, one + other.one);
  }

  private int percent(int part) {
    return Math.round(100f * part / matters);
  }
}
