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
import java.util.stream.Stream;

/** The agencies the catalogue knows, and which of them has what power when. */
public final class Agencies {

  private final Map<String, Agency> byId;
  private final List<Power> powers;
  private final List<Delegation> delegations;

  public Agencies(Collection<Agency> agencies) {
    this(agencies, List.of(), List.of());
  }

  /**
   * Agencies with the powers and delegations among them.
   *
   * @throws CatalogueException naming every contradiction, such as two agencies with one power
   */
  public Agencies(
      Collection<Agency> agencies, Collection<Power> powers, Collection<Delegation> delegations) {
    byId = new LinkedHashMap<>();
    agencies.forEach(this::add);
    this.powers = List.copyOf(powers);
    this.delegations = List.copyOf(delegations);
    var contradictions = Contradictions.of(this);
    if (!contradictions.isEmpty()) {
      throw new CatalogueException(String.join(" ", contradictions));
    }
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
        .flatMap(code -> at(function, level.truncate(code), onDate));
  }

  /** The agency that has the power over the function in its own region, at its own level. */
  public Optional<Agency> at(String function, String region, LocalDate onDate) {
    return byId(function + region)
        .filter(agency -> agency.validOn(onDate))
        .or(() -> empowered(function, region, onDate));
  }

  private Optional<Agency> empowered(String function, String region, LocalDate onDate) {
    return powers.stream()
        .filter(power -> power.function().equals(function) && power.validOn(onDate))
        .flatMap(power -> byId(power.agency()).stream())
        .filter(agency -> agency.region().equals(region) && agency.validOn(onDate))
        .findFirst();
  }

  /** The delegation under which another agency handles what is in an agency's power, on a day. */
  public Optional<Delegation> delegation(
      String from, String function, String item, String region, LocalDate onDate) {
    return delegations.stream()
        .filter(delegation -> delegation.from().equals(from))
        .filter(delegation -> delegation.covers(function, item, region, onDate))
        .filter(delegation -> byId(delegation.to()).filter(to -> to.validOn(onDate)).isPresent())
        .findFirst();
  }

  public Optional<Agency> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<Agency> all() {
    return List.copyOf(byId.values());
  }

  public List<Power> powers() {
    return powers;
  }

  public List<Delegation> delegations() {
    return delegations;
  }

  /** The function codes a model may name, in alphabetical order. */
  public SortedSet<String> functions() {
    return Stream.concat(
            byId.values().stream().filter(Agency::worksHere).map(Agency::function),
            powers.stream().map(Power::function))
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private void add(Agency agency) {
    if (byId.putIfAbsent(agency.id(), agency) != null) {
      throw new CatalogueException("Agency '" + agency.id() + "' is listed twice");
    }
  }

  private record File(
      String source, List<Agency> agencies, List<Power> powers, List<Delegation> delegations) {
    Agencies toAgencies() {
      return new Agencies(agencies, orEmpty(powers), orEmpty(delegations));
    }

    private static <T> List<T> orEmpty(List<T> list) {
      return list == null ? List.of() : list;
    }
  }
}
