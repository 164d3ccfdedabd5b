package org.onevisit.catalogue;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The agencies the catalogue knows. */
public final class Agencies {

  private final Map<String, Agency> byId = new LinkedHashMap<>();

  public Agencies(Collection<Agency> agencies) {
    agencies.forEach(this::add);
  }

  /** The agencies shipped with the plugin. */
  public static Agencies shipped() {
    return Json.shipped("agencies.json", File.class).map(File::toAgencies).orElseThrow();
  }

  /** Agencies in the form of the shipped {@code agencies.json}. */
  public static Agencies from(Reader json) {
    return Json.read(json, File.class).toAgencies();
  }

  /**
   * The agency with the function that is competent, at the level, for the region (属地): health,
   * CITY, 330106 is the health agency of 3301. Nothing when there is none on that date.
   */
  public Optional<Agency> of(String function, Level level, String region, LocalDate onDate) {
    return Optional.of(region)
        .filter(level::contains)
        .flatMap(code -> byId(function + level.truncate(code)))
        .filter(agency -> agency.validOn(onDate));
  }

  public Optional<Agency> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<Agency> all() {
    return List.copyOf(byId.values());
  }

  /** The function codes a model may name, in alphabetical order. */
  public SortedSet<String> functions() {
    SortedSet<String> functions = new TreeSet<>();
    byId.values().forEach(agency -> functions.add(agency.function()));
    return functions;
  }

  private void add(Agency agency) {
    if (byId.putIfAbsent(agency.id(), agency) != null) {
      throw new CatalogueException("Agency '" + agency.id() + "' is listed twice");
    }
  }

  private record File(String source, List<Agency> agencies) {
    Agencies toAgencies() {
      return new Agencies(agencies);
    }
  }
}
