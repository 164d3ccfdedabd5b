package org.onevisit.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.Power;
import org.onevisit.catalogue.Region;
import org.onevisit.catalogue.Regions;
import org.onevisit.routing.Route.Kind;

/**
 * Whatever agencies there are, with whatever powers and dates: a step goes somewhere, or says why
 * not.
 */
class RouterPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final List<String> FUNCTIONS = List.of("health", "land", "window");
  private static final List<String> ITEMS = List.of("homestead", "nurse");
  private static final List<String> PLACES =
      List.of("33", "3301", "3302", "330106", "330110", "330110110", "330110110201", "31");
  private static final Regions REGIONS =
      new Regions(
          PLACES.stream().map(code -> new Region(code, "地" + code, "Place " + code)).toList());

  /** The same worlds in each build, so that every kind of route is certain to be among them. */
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "2026")
  void goesToAnAgencyOrSaysWhyNot(@ForAll("worlds") Agencies world, @ForAll("asked") Asked asked) {
    var route = route(world, asked);
    Statistics.collect(route.kind());
    Statistics.coverage(
        seen -> Stream.of(Kind.values()).forEach(k -> seen.check(k).count(n -> n > 0)));
    assertThat(route.why().zh()).endsWith("。").doesNotContain("null").doesNotContain("\n");
    assertThat(route.why().en()).endsWith(".").doesNotContain("null").doesNotContain("\n");
    if (route.kind() == Kind.ELSEWHERE || route.kind() == Kind.NOBODY) {
      assertThat(route.decider()).isEmpty();
      assertThat(route.handler()).isEmpty();
    } else {
      assertThat(route.decides().worksHere()).isTrue();
      assertThat(route.decides().validOn(asked.on())).isTrue();
      assertThat(route.handles().worksHere()).isTrue();
      assertThat(route.handles().validOn(asked.on())).isTrue();
      assertThat(asked.region()).startsWith(route.decides().region());
      assertThat(route.why().zh()).contains(route.handles().name());
      assertThat(route.why().en()).contains(route.handles().nameEn());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void namesTheRightAgencyWhenItWorksElsewhere(
      @ForAll("worlds") Agencies world, @ForAll("asked") Asked asked) {
    var route = route(world, asked);
    if (route.kind() == Kind.ELSEWHERE) {
      assertThat(world.all())
          .filteredOn(agency -> !agency.worksHere() && agency.validOn(asked.on()))
          .anyMatch(agency -> route.why().en().contains(agency.applyAt()));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void answersTheSameInWhateverOrderTheWorldIsWritten(
      @ForAll("worlds") Agencies world, @ForAll("asked") Asked asked, @ForAll Random random) {
    var again =
        new Agencies(
            shuffled(world.all(), random),
            shuffled(world.powers(), random),
            shuffled(world.delegations(), random));
    assertThat(route(again, asked)).isEqualTo(route(world, asked));
  }

  /** Said once more by looking at everybody, not by climbing. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void isCompetentWhoeverIsNearestAndHasThePower(
      @ForAll("worlds") Agencies world, @ForAll("asked") Asked asked) {
    var route = route(world, asked);
    if (REGIONS.byCode(asked.region()).isEmpty() || !asked.level().contains(asked.region())) {
      assertThat(route.decider()).isEmpty();
      return;
    }
    var place = asked.level().truncate(asked.region());
    var nearest =
        world.all().stream()
            .filter(agency -> place.startsWith(agency.region()) && agency.validOn(asked.on()))
            .filter(agency -> has(world, agency, asked) || isDoorElsewhere(agency))
            .mapToInt(agency -> agency.region().length())
            .max();
    if (nearest.isEmpty()) {
      assertThat(route.kind()).isEqualTo(Kind.NOBODY);
      return;
    }
    var there =
        world.all().stream()
            .filter(agency -> place.startsWith(agency.region()))
            .filter(agency -> agency.region().length() == nearest.getAsInt())
            .filter(agency -> agency.validOn(asked.on()))
            .filter(agency -> has(world, agency, asked))
            .findFirst();
    assertThat(route.decider()).isEqualTo(there.filter(Agency::worksHere));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aDelegateActsOnlyOnTheDaysAndInTheScopeItWasGiven(
      @ForAll("worlds") Agencies world, @ForAll("asked") Asked asked) {
    var route = route(world, asked);
    if (route.kind() == Kind.DELEGATED) {
      assertThat(world.delegations())
          .anySatisfy(
              delegation -> {
                assertThat(delegation.from()).isEqualTo(route.decides().id());
                assertThat(delegation.to()).isEqualTo(route.handles().id());
                assertThat(delegation.validOn(asked.on())).isTrue();
                assertThat(delegation.items())
                    .matches(all -> all.isEmpty() || all.contains(asked.item()));
              });
    } else {
      assertThat(route.handler()).isEqualTo(route.decider());
    }
  }

  private static boolean has(Agencies world, Agency agency, Asked asked) {
    Predicate<Power> same =
        power -> power.function().equals(asked.function()) && power.validOn(asked.on());
    return agency.function().equals(asked.function())
        || world.powers().stream().filter(same).anyMatch(p -> p.agency().equals(agency.id()));
  }

  private static boolean isDoorElsewhere(Agency agency) {
    return agency.function().equals("window") && !agency.worksHere();
  }

  private static Route route(Agencies world, Asked asked) {
    return new Router(() -> world, REGIONS).route(asked);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Provide
  Arbitrary<Asked> asked() {
    var regions =
        Arbitraries.of(
            Stream.concat(PLACES.stream(), Stream.of("310115", "4", "", "nowhere")).toList());
    return Combinators.combine(
            Arbitraries.of(FUNCTIONS),
            Arbitraries.of(Level.class),
            Arbitraries.of(ITEMS),
            regions,
            days())
        .as(Asked::new);
  }

  /** Worlds without contradictions; what contradicts the rest of a world is left out of it. */
  @Provide
  Arbitrary<Agencies> worlds() {
    return Combinators.combine(
            agency().list().ofMinSize(6).ofMaxSize(16),
            power().list().ofMaxSize(4),
            delegation().list().ofMinSize(4).ofMaxSize(12))
        .as(RouterPropertiesTest::world);
  }

  private static Agencies world(
      List<Agency> agencies,
      List<Power> powers,
      List<Function<List<Agency>, Delegation>> delegations) {
    var ids = new HashSet<String>();
    var once = agencies.stream().filter(agency -> ids.add(agency.id())).toList();
    var keptPowers = new ArrayList<Power>();
    var kept = new ArrayList<Delegation>();
    powers.forEach(
        power ->
            keepUnlessContradicting(
                once,
                keptPowers,
                kept,
                () -> keptPowers.add(power),
                () -> keptPowers.remove(power)));
    delegations.stream()
        .filter(any -> !once.isEmpty())
        .map(any -> any.apply(once))
        .forEach(
            one ->
                keepUnlessContradicting(
                    once, keptPowers, kept, () -> kept.add(one), () -> kept.remove(one)));
    return new Agencies(once, keptPowers, kept);
  }

  private static void keepUnlessContradicting(
      List<Agency> agencies,
      List<Power> powers,
      List<Delegation> delegations,
      Runnable add,
      Runnable remove) {
    add.run();
    try {
      new Agencies(agencies, powers, delegations);
    } catch (CatalogueException contradiction) {
      remove.run();
    }
  }

  private static Arbitrary<Agency> agency() {
    return Combinators.combine(
            Arbitraries.of(FUNCTIONS),
            Arbitraries.of(PLACES),
            Arbitraries.integers().between(0, 20).map(DAY::plusDays),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(true, true, true, false))
        .as(
            (function, region, from, length, here) ->
                new Agency(
                    function + region,
                    "机关" + function + region,
                    "Agency " + function + region,
                    function,
                    region,
                    from,
                    length == 0 ? null : from.plusDays(length),
                    here ? null : "https://elsewhere.example/" + region));
  }

  private static Arbitrary<Power> power() {
    return Combinators.combine(
            Arbitraries.of(FUNCTIONS),
            Arbitraries.of(PLACES),
            Arbitraries.of(FUNCTIONS),
            days(),
            Arbitraries.integers().between(0, 40))
        .as(
            (holder, region, function, from, length) ->
                new Power(holder + region, function, from, from.plusDays(length), "规定"));
  }

  /** From one of the agencies of a world to another, most of the time both exist on the day. */
  private static Arbitrary<Function<List<Agency>, Delegation>> delegation() {
    var index = Arbitraries.integers().between(0, 9);
    return Combinators.combine(
            index,
            index,
            Arbitraries.of(ITEMS).list().ofMaxSize(1),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(20, 60),
            Arbitraries.integers().between(0, 999_999))
        .as(
            (from, to, items, everywhere, day, length, id) ->
                agencies -> {
                  var delegating = agencies.get(from % agencies.size());
                  var begin = delegating.validFrom().plusDays(day);
                  return new Delegation(
                      "d" + id,
                      delegating.id(),
                      agencies.get(to % agencies.size()).id(),
                      delegating.function(),
                      items,
                      everywhere ? null : delegating.region(),
                      begin,
                      begin.plusDays(length),
                      "规定",
                      "委托书");
                });
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 60).map(DAY::plusDays);
  }
}
