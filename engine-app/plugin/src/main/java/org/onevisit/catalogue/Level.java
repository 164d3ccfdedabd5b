package org.onevisit.catalogue;

import java.util.Arrays;
import java.util.Locale;

/**
 * The five levels at which a power is exercised (行使层级). A region's code carries those of the
 * regions above it: GB/T 2260 down to the county, the statistical division codes below.
 */
public enum Level {
  PROVINCE(2),
  CITY(4),
  COUNTY(6),
  TOWNSHIP(9),
  VILLAGE(12);

  private final int digits;

  Level(int digits) {
    this.digits = digits;
  }

  /** The level's name in models, {@code county}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int digits() {
    return digits;
  }

  /** The region of this level in which the given region lies: COUNTY of 330110110 is 330110. */
  public String truncate(String regionCode) {
    if (!contains(regionCode)) {
      throw new CatalogueException(
          "Region '%s' lies above the level '%s'".formatted(regionCode, code()));
    }
    return regionCode.substring(0, digits);
  }

  /** Whether the region is of this level or of one below. */
  public boolean contains(String regionCode) {
    return regionCode.length() >= digits;
  }

  /** Where this level handles what concerns a region: in its own region, in which that lies. */
  public String place(String regionCode) {
    return contains(regionCode) ? truncate(regionCode) : regionCode;
  }

  /** The level a model names, {@code county}. */
  public static Level named(String code) {
    return Arrays.stream(values())
        .filter(level -> level.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new CatalogueException(
                    "Level '%s' is unknown. Known levels: %s"
                        .formatted(code, Arrays.stream(values()).map(Level::code).toList())));
  }

  /** The level of a region, told by the length of its code. */
  public static Level of(String regionCode) {
    return Arrays.stream(values())
        .filter(level -> level.digits == regionCode.length())
        .findFirst()
        .orElseThrow(
            () ->
                new CatalogueException(
                    "Region code '%s' is not 2, 4, 6, 9 or 12 digits long".formatted(regionCode)));
  }
}
