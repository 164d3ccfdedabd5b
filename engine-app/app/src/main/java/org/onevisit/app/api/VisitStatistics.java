package org.onevisit.app.api;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onevisit.app.engine.Oversight;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.VisitFigure;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Region;
import org.onevisit.catalogue.Regions;
import org.onevisit.clock.Deadlines;
import org.springframework.stereotype.Component;

/**
 * How many matters took no visit, one, or more. The administrator sees all, a supervisor the
 * region, everybody else the own agencies.
 */
@Component
public class VisitStatistics {

  private static final Regions REGIONS = Regions.shipped();

  private final Cases cases;
  private final Deadlines deadlines;
  private final Supplier<Agencies> agencies;
  private final Permits permits;
  private final InstantSource time;

  VisitStatistics(
      Cases cases,
      Deadlines deadlines,
      Supplier<Agencies> agencies,
      Permits permits,
      InstantSource time) {
    this.time = time;
    this.cases = cases;
    this.deadlines = deadlines;
    this.agencies = agencies;
    this.permits = permits;
  }

  /** The days from one to another; this year up to today where none are given. */
  public Days days(LocalDate from, LocalDate to) {
    var today = deadlines.day(time.instant());
    var last = to == null || to.isAfter(today) ? today : to;
    var first = from == null ? last.withDayOfYear(1) : from;
    return new Days(first.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : first, last);
  }

  /**
   * The figures of the matters that ended in some days.
   *
   * @param groups the engine's groups of whoever asks
   */
  public List<Line> of(Collection<String> groups, By by, Days days) {
    var before = deadlines.endOf(days.first().minusDays(1));
    var figures =
        cases.visitFigures(before, deadlines.endOf(days.last())).stream()
            .filter(figure -> sees(groups, figure))
            .collect(
                Collectors.toMap(by.key, Function.identity(), VisitFigure::plus, TreeMap::new));
    return figures.entrySet().stream()
        .map(entry -> new Line(entry.getKey(), name(by, entry.getKey()), entry.getValue()))
        .toList();
  }

  private static boolean sees(Collection<String> groups, VisitFigure figure) {
    return groups.contains(CAMUNDA_ADMIN)
        || groups.contains(figure.agency())
        || Oversight.agencies(groups).contains(figure.agency())
        || Oversight.regions(groups).stream().anyMatch(figure.region()::startsWith);
  }

  private Name name(By by, String key) {
    return switch (by) {
      case AGENCY -> agencies.get().byId(key).map(Name::of).orElse(new Name(key, key));
      case REGION -> REGIONS.byCode(key).map(Name::of).orElse(new Name(key, key));
      case ITEM -> permit(key);
    };
  }

  /** A permit that is no longer offered goes by its key. */
  private Name permit(String key) {
    return permits.all().stream()
        .filter(known -> known.item().equals(key))
        .map(known -> new Name(known.name(), known.name()))
        .findFirst()
        .orElse(new Name(key, key));
  }

  /** A stretch of days, the first and the last included. */
  public record Days(LocalDate first, LocalDate last) {}

  /** What the figures are added up by. */
  public enum By {
    AGENCY(VisitFigure::agency),
    REGION(VisitFigure::region),
    ITEM(VisitFigure::item);

    private final Function<VisitFigure, String> key;

    By(Function<VisitFigure, String> key) {
      this.key = key;
    }
  }

  /** One line: an agency, a region or an item. */
  public record Line(String key, Name name, VisitFigure figure) {}

  public record Name(String zh, String en) {

    private static Name of(Agency agency) {
      return new Name(agency.name(), agency.nameEn());
    }

    private static Name of(Region region) {
      return new Name(region.name(), region.nameEn());
    }
  }
}
