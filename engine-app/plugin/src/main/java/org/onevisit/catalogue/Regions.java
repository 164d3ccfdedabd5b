package org.onevisit.catalogue;

import java.io.Reader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The divisions the catalogue knows. */
public final class Regions {

  private final Map<String, Region> byCode = new LinkedHashMap<>();

  public Regions(Collection<Region> regions) {
    regions.forEach(this::add);
  }

  /** The divisions shipped with the plugin. */
  public static Regions shipped() {
    return Json.shipped("regions.json", File.class).map(File::toRegions).orElseThrow();
  }

  /** Divisions in the form of the shipped {@code regions.json}. */
  public static Regions from(Reader json) {
    return Json.read(json, File.class).toRegions();
  }

  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public List<Region> all() {
    return List.copyOf(byCode.values());
  }

  /** The regions one level below. */
  public List<Region> within(String code) {
    return byCode.values().stream()
        .filter(region -> region.parent().filter(code::equals).isPresent())
        .toList();
  }

  private void add(Region region) {
    if (byCode.putIfAbsent(region.code(), region) != null) {
      throw new CatalogueException("Region '" + region.code() + "' is listed twice");
    }
  }

  private record File(String source, List<Region> regions) {
    Regions toRegions() {
      return new Regions(regions);
    }
  }
}
