package org.onevisit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.LegalStatus;
import org.onevisit.catalogue.TimeLimit;
import org.onevisit.catalogue.TimeUnit;

class DueDatePropertiesTest {

  private static final WorkCalendar CHINA = Calendars.china();
  private static final long FIRST_MINUTE =
      Instant.parse("2024-12-31T16:00:00Z").getEpochSecond() / 60;
  private static final int MINUTES_OF_TWO_YEARS = 730 * 24 * 60;

  @Property
  void agreesWithCountingOnTheFingers(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll("pauses") List<Pause> pauses) {
    assertThat(DueDate.of(limit, start, CHINA, pauses))
        .isEqualTo(onTheFingers(limit, start, pauses));
  }

  @Property
  void itsDerivationEndsAtTheSameInstantAndAddsUpToTheLimit(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll("pauses") List<Pause> pauses) {
    var derivation = Derivation.of(limit, start, CHINA, pauses);
    assertThat(derivation.due()).isEqualTo(DueDate.of(limit, start, CHINA, pauses));
    var counted = derivation.lines().stream().filter(line -> line.reckoning().counts());
    var last = derivation.lines().get(derivation.lines().size() - 1);
    switch (limit.unit()) {
      case HOUR -> assertThat(last.passed()).isEqualTo(limit.length() * 60L);
      case MONTH -> assertThat(counted.count()).isEqualTo(last.passed());
      default -> assertThat(counted.count()).isEqualTo(limit.length());
    }
  }

  @Property
  void aLongerLimitNeverEndsEarlier(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll("pauses") List<Pause> pauses) {
    assertThat(DueDate.of(limit.plus(1), start, CHINA, pauses))
        .isAfterOrEqualTo(DueDate.of(limit, start, CHINA, pauses));
  }

  @Property
  void aLaterStartNeverEndsEarlier(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll @IntRange(max = 100_000) int minutes,
      @ForAll("pauses") List<Pause> pauses) {
    // a month from the 30th and from the 31st of January end alike; a pause between tells them
    // apart
    Assume.that(limit.unit() != TimeUnit.MONTH || pauses.isEmpty());
    assertThat(DueDate.of(limit, start.plus(Duration.ofMinutes(minutes)), CHINA, pauses))
        .isAfterOrEqualTo(DueDate.of(limit, start, CHINA, pauses));
  }

  @Property
  void workingDaysAddUp(
      @ForAll("instants") Instant start,
      @ForAll @IntRange(max = 60) int n,
      @ForAll @IntRange(max = 60) int m) {
    LocalDate day = CHINA.dayOf(start);
    assertThat(CHINA.plusWorkingDays(CHINA.plusWorkingDays(day, n), m))
        .isEqualTo(CHINA.plusWorkingDays(day, n + m));
  }

  @Property
  void theOrderOfPausesIsIrrelevant(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll("pauses") List<Pause> pauses,
      @ForAll Random random) {
    List<Pause> shuffled = new ArrayList<>(pauses);
    Collections.shuffle(shuffled, random);
    assertThat(DueDate.of(limit, start, CHINA, shuffled))
        .isEqualTo(DueDate.of(limit, start, CHINA, pauses));
  }

  @Property
  void aPauseGivenTwiceCountsOnce(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll("pauses") List<Pause> pauses) {
    List<Pause> twice = Stream.concat(pauses.stream(), pauses.stream()).toList();
    assertThat(DueDate.of(limit, start, CHINA, twice))
        .isEqualTo(DueDate.of(limit, start, CHINA, pauses));
  }

  @Property
  void aPauseSplitInTwoCountsTheSame(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll("pause") Pause pause,
      @ForAll @IntRange(max = 100) int percent) {
    Duration part = Duration.between(pause.from(), pause.to()).multipliedBy(percent).dividedBy(100);
    Instant split = pause.from().plus(part);
    assertThat(
            DueDate.of(
                limit,
                start,
                CHINA,
                List.of(
                    new Pause(pause.from(), split, "hearing"),
                    new Pause(split, pause.to(), "hearing"))))
        .isEqualTo(DueDate.of(limit, start, CHINA, List.of(pause)));
  }

  @Property
  void aPauseProlongsByItsOwnWorkingDays(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int length) {
    Pause pause = new Pause(start, start.plus(Duration.ofDays(10)), "hearing");
    int paused = CHINA.workingDaysBetween(CHINA.dayOf(pause.from()), CHINA.dayOf(pause.to()));
    assertThat(DueDate.of(TimeLimit.workingDays(length), start, CHINA, List.of(pause)))
        .isEqualTo(DueDate.of(TimeLimit.workingDays(length + paused), start, CHINA, List.of()));
  }

  @Property
  void pausesAddUp(
      @ForAll("instants") Instant start,
      @ForAll @IntRange(min = 30, max = 60) int length,
      @ForAll @IntRange(max = 20) int first,
      @ForAll @IntRange(max = 10) int gap,
      @ForAll @IntRange(max = 20) int second) {
    Pause one = new Pause(start, start.plus(Duration.ofDays(first)), "hearing");
    Instant later = one.to().plus(Duration.ofDays(gap));
    Pause other = new Pause(later, later.plus(Duration.ofDays(second)), "testing");
    assertThat(DueDate.of(TimeLimit.workingDays(length), start, CHINA, List.of(one, other)))
        .isEqualTo(
            DueDate.of(
                TimeLimit.workingDays(length + days(one) + days(other)), start, CHINA, List.of()));
  }

  private static int days(Pause pause) {
    return CHINA.workingDaysBetween(CHINA.dayOf(pause.from()), CHINA.dayOf(pause.to()));
  }

  @Property
  void replayGivesWhatWasReckonedLiveInWhateverOrderItHappened(
      @ForAll("limits") TimeLimit limit,
      @ForAll("instants") Instant start,
      @ForAll("pauses") List<Pause> pauses,
      @ForAll @IntRange(max = 15) int extension,
      @ForAll Random random) {
    var law = law(limit, extension);
    var deadlines = new Deadlines(CHINA);
    var live = deadlines.start("case", law, start);
    var happened = new ArrayList<PausedTime>();
    for (Pause pause : pauses) {
      happened.add(
          new PausedTime("n", "case", "decision", "hearing", pause.from(), pause.to(), null, ""));
      live = deadlines.reckon(live, law, happened);
    }
    live = deadlines.reckon(live.extend(extension), law, happened);
    Collections.shuffle(happened, random);
    assertThat(deadlines.replay(live, law, happened).agrees()).isTrue();
    assertThat(live.promisedDue()).isBeforeOrEqualTo(live.statutoryDue());
  }

  private static ClockSpec law(TimeLimit limit, int extension) {
    return new ClockSpec(
        "decision",
        "accepted",
        limit.length(),
        limit.length() / 2,
        limit.unit(),
        extension,
        "agencyHead",
        ClockSpec.Effect.PERSON,
        "",
        LegalStatus.LAW,
        LocalDate.MIN,
        null);
  }

  @Property
  void theWarningLeavesThatManyWorkingDays(
      @ForAll("instants") Instant start,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 10) int left) {
    Instant due = DueDate.of(TimeLimit.workingDays(length), start, CHINA, List.of());
    LocalDate warned = CHINA.dayOf(DueDate.warn(due, left, CHINA).minusNanos(1));
    assertThat(CHINA.workingDaysBetween(warned, CHINA.dayOf(due.minusNanos(1)))).isEqualTo(left);
  }

  /** Lists the days, or minutes, that do not count, then tries one day after the other. */
  private static Instant onTheFingers(TimeLimit limit, Instant start, List<Pause> pauses) {
    return limit.unit() == TimeUnit.HOUR
        ? hoursOnTheFingers(limit.length(), start, pauses)
        : daysOnTheFingers(limit, CHINA.dayOf(start), pausedDays(pauses));
  }

  private static Instant hoursOnTheFingers(int hours, Instant start, List<Pause> pauses) {
    Instant minute = start;
    for (int passed = 0; passed < hours * 60; minute = minute.plusSeconds(60)) {
      Instant now = minute;
      boolean paused =
          pauses.stream().anyMatch(p -> !now.isBefore(p.from()) && now.isBefore(p.to()));
      passed += paused ? 0 : 1;
    }
    return minute;
  }

  private static Instant daysOnTheFingers(TimeLimit limit, LocalDate start, Set<LocalDate> paused) {
    LocalDate unpausedEnd =
        limit.unit() == TimeUnit.MONTH
            ? start.plusMonths(limit.length())
            : start.plusDays(limit.length());
    boolean onlyWorkingDays = limit.unit() == TimeUnit.WORKING_DAY;
    long needed = unpausedEnd.toEpochDay() - start.toEpochDay();
    return Stream.iterate(start, day -> day.plusDays(1))
        .filter(day -> CHINA.isWorkingDay(day) && !paused.contains(day))
        .filter(
            last ->
                start
                        .plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(day -> !onlyWorkingDays || CHINA.isWorkingDay(day))
                        .filter(day -> !paused.contains(day))
                        .count()
                    >= needed)
        .findFirst()
        .map(CHINA::endOf)
        .orElseThrow();
  }

  private static Set<LocalDate> pausedDays(List<Pause> pauses) {
    Set<LocalDate> days = new HashSet<>();
    for (Pause pause : pauses) {
      CHINA
          .dayOf(pause.from())
          .datesUntil(CHINA.dayOf(pause.to()))
          .map(d -> d.plusDays(1))
          .forEach(days::add);
    }
    return days;
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Arbitraries.oneOf(
        limit(TimeUnit.WORKING_DAY, 0, 60),
        limit(TimeUnit.CALENDAR_DAY, 0, 90),
        limit(TimeUnit.MONTH, 0, 6),
        limit(TimeUnit.HOUR, 1, 72));
  }

  private static Arbitrary<TimeLimit> limit(TimeUnit unit, int min, int max) {
    return Arbitraries.integers().between(min, max).map(length -> new TimeLimit(length, unit));
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.integers()
        .between(0, MINUTES_OF_TWO_YEARS)
        .map(minutes -> Instant.ofEpochSecond((FIRST_MINUTE + minutes) * 60))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Pause> pause() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 30 * 24 * 60).withoutEdgeCases();
    return Combinators.combine(instants(), minutes)
        .as((from, length) -> new Pause(from, from.plus(Duration.ofMinutes(length)), "hearing"));
  }

  @Provide
  Arbitrary<List<Pause>> pauses() {
    return pause().list().ofMaxSize(5);
  }
}
