package org.onevisit.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.LaneSpec;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.Standing;

/**
 * A lane of an item, and whether the trust gate lets an applicant choose it. The ordinary lane is
 * open to everybody; which other lanes there are is the item's.
 *
 * @param reasonZh why it is offered, or not
 */
public record LaneOffer(
    Lane lane,
    String nameZh,
    String nameEn,
    boolean offered,
    String reasonZh,
    String reasonEn,
    String legalBasis) {

  private static final LaneOffer ORDINARY =
      new LaneOffer(
          Lane.ORDINARY, "普通办理", "Ordinary", true, "人人可选。", "Open to everybody.", "《行政许可法》第二十九条");

  /** The lanes of an item, the ordinary one first, for an applicant of that standing. */
  public static List<LaneOffer> of(PermitItem item, Standing standing, LocalDate day) {
    var others = item.lanesOn(day).stream().map(lane -> offer(item, lane, standing, day));
    return Stream.concat(Stream.of(ORDINARY), others).toList();
  }

  private static LaneOffer offer(PermitItem item, LaneSpec lane, Standing standing, LocalDate day) {
    var kind = lane.lane().promise().orElseThrow();
    var ruling = item.trustGate().ask(kind, standing, lane.risk(), day);
    return new LaneOffer(
        lane.lane(),
        lane.nameZh(),
        lane.nameEn(),
        ruling.offered(),
        ruling.reasonZh(),
        ruling.reasonEn(),
        ruling.offered() ? lane.legalBasis() : ruling.legalBasis());
  }

  /** The reason in both languages, with its law. */
  String reason() {
    return "%s %s (%s)".formatted(reasonZh, reasonEn, legalBasis);
  }
}
