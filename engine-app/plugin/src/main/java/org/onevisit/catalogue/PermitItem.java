package org.onevisit.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** An item (事项) people can apply for, with all its law in one lane, past and present. */
public record PermitItem(
    String key,
    List<Material> materials,
    List<ClockSpec> clocks,
    List<RefusalGround> grounds,
    List<LicenceSpec> licences) {

  public PermitItem {
    materials = List.copyOf(materials);
    clocks = List.copyOf(clocks);
    grounds = List.copyOf(grounds);
    licences = List.copyOf(licences);
  }

  public Material material(String material, LocalDate onDate) {
    return theOne(materials, Material::material, "material", material, onDate);
  }

  public ClockSpec clock(String clock, LocalDate onDate) {
    return theOne(clocks, ClockSpec::clock, "clock", ClockKind.law(clock), onDate);
  }

  /** The grounds on which it may be refused on that date. */
  public List<RefusalGround> groundsOn(LocalDate date) {
    return grounds.stream().filter(row -> row.validOn(date)).toList();
  }

  /** The licence a grant results in on that date. */
  public LicenceSpec licence(LocalDate onDate) {
    return theOne(licences, row -> key, "licence", key, onDate);
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
