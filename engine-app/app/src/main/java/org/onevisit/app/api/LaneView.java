package org.onevisit.app.api;

import org.onevisit.act.LaneOffer;

/**
 * A lane of a permit, before anybody has applied.
 *
 * @param open whether it is open to whoever has broken no promise
 * @param reasonZh why it is, or is not
 * @param openAfterBreach whether it is open, too, as long as a broken promise counts
 * @param shutZh why it is shut then; null when it is not
 */
public record LaneView(
    String lane,
    String nameZh,
    String nameEn,
    boolean open,
    String reasonZh,
    String reasonEn,
    String legalBasis,
    boolean openAfterBreach,
    String shutZh,
    String shutEn) {

  static LaneView of(LaneOffer clean, LaneOffer afterBreach) {
    var shut = !afterBreach.offered();
    return new LaneView(
        clean.lane().code(),
        clean.nameZh(),
        clean.nameEn(),
        clean.offered(),
        clean.reasonZh(),
        clean.reasonEn(),
        clean.legalBasis(),
        afterBreach.offered(),
        shut ? afterBreach.reasonZh() : null,
        shut ? afterBreach.reasonEn() : null);
  }
}
