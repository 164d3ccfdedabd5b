package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An item (事项) people can apply for, with all its law in one lane, past and present. */
public record PermitItem(
    String key,
    List<Material> materials,
    List<ClockSpec> clocks,
    List<RefusalGround> grounds,
    List<LicenceSpec> licences,
    List<LaneSpec> lanes,
    List<PromiseSpec> promises,
    List<ConditionSpec> conditions,
    TrustGate trustGate) {

  public PermitItem {
    materials = List.copyOf(materials);
    clocks = List.copyOf(clocks);
    grounds = List.copyOf(grounds);
    licences = List.copyOf(licences);
    lanes = List.copyOf(lanes);
    promises = List.copyOf(promises);
    conditions = List.copyOf(conditions);
  }

  public Material material(String material, LocalDate onDate) {
    return theOne(materials, Material::material, "material", material, onDate);
  }

  /** The law of a clock; an agency's own may have a row of its function, {@code opinion@water}. */
  public ClockSpec clock(String clock, LocalDate onDate) {
    var own = ClockKind.ofFunction(clock);
    var isOwn = clocks.stream().anyMatch(row -> row.clock().equals(own) && row.validOn(onDate));
    return theOne(clocks, ClockSpec::clock, "clock", isOwn ? own : ClockKind.law(clock), onDate);
  }

  /** A material or a condition in words, Chinese first; the key itself where there are none. */
  public String nameOf(String subject, LocalDate date) {
    var asked = materialsOn(date).stream().filter(row -> row.material().equals(subject));
    var promised = promisesOn(date).stream().filter(row -> row.subject().equals(subject));
    return Stream.concat(
            asked.map(row -> row.nameZh() + " " + row.nameEn()),
            promised.map(row -> row.nameZh() + " " + row.nameEn()))
        .findFirst()
        .orElse(subject);
  }

  /** The grounds on which it may be refused on that date. */
  public List<RefusalGround> groundsOn(LocalDate date) {
    return grounds.stream().filter(row -> row.validOn(date)).toList();
  }

  /** The licence a grant results in on that date. */
  public LicenceSpec licence(LocalDate onDate) {
    return theOne(licences, row -> key, "licence", key, onDate);
  }

  /** The lanes it offers beside the ordinary one on that date. */
  public List<LaneSpec> lanesOn(LocalDate date) {
    return lanes.stream().filter(row -> row.validOn(date) && row.lane() != Lane.ORDINARY).toList();
  }

  /** The conditions and facts that may be promised in this lane on that date. */
  public List<PromiseSpec> promisesOn(LocalDate date) {
    return promises.stream().filter(row -> row.validOn(date)).toList();
  }

  /** The conditions agencies may set on that date. */
  public List<ConditionSpec> conditionsOn(LocalDate date) {
    return conditions.stream().filter(row -> row.validOn(date)).toList();
  }

  /** The materials asked for on that date. */
  public List<Material> materialsOn(LocalDate date) {
    return materials.stream().filter(row -> row.validOn(date)).toList();
  }

  private <T extends InForce> T theOne(
      List<T> rows, Function<T, String> keyOf, String kind, String key, LocalDate onDate) {
    List<T> valid = rows.stream().filter(row -> row.validOn(onDate)).toList();
    List<T> found = valid.stream().filter(row -> keyOf.apply(row).equals(key)).toList();
    if (found.size() != 1) {
      throw new CatalogueException(
          "Item '%s' has %d rows for %s '%s' on %s, expected one. In force then: %s"
              .formatted(
                  this.key,
                  found.size(),
                  kind,
                  key,
                  onDate,
                  valid.stream().map(keyOf).distinct().toList()));
    }
    return found.get(0);
  }
}
