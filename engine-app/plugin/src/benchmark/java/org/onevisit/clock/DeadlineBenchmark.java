package org.onevisit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.LegalStatus;
import org.onevisit.catalogue.TimeLimit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reckoning costs by itself, without a database. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeadlineBenchmark {

  private static final int CASES = 10_000;
  private static final int PAUSES = 20;

  /** So many working days of the calendar as there are in five years. */
  private static final TimeLimit FIVE_YEARS = TimeLimit.workingDays(1_240);

  private static final TimeLimit TWENTY_DAYS = TimeLimit.workingDays(20);

  private static final Instant BEGIN = Instant.parse("2026-01-05T02:00:00Z");

  private static final ClockSpec DECISION =
      new ClockSpec(
          "decision",
          "accepted",
          20,
          8,
          org.onevisit.catalogue.TimeUnit.WORKING_DAY,
          10,
          "agencyHead",
          ClockSpec.Effect.PERSON,
          "《行政许可法》第四十二条第一款",
          LegalStatus.LAW,
          LocalDate.EPOCH,
          null);

  private final WorkCalendar calendar = Calendars.china();
  private final Deadlines deadlines = new Deadlines(calendar);

  /** A pause of ten days in every quarter. */
  private final List<Pause> pauses =
      IntStream.range(0, PAUSES).mapToObj(DeadlineBenchmark::pause).toList();

  private final List<StatutoryClock> running =
      IntStream.range(0, CASES)
          .mapToObj(i -> deadlines.start("case " + i, DECISION, BEGIN.plusSeconds(3_600L * i / 2)))
          .toList();

  /** The due date of a period of five years with twenty pauses. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public Instant dueDateOverFiveYearsWithTwentyPauses() {
    return DueDate.of(FIVE_YEARS, BEGIN, calendar, pauses);
  }

  /** The explanation of a decision's twenty working days, line by line. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public Derivation derivationOfTwentyWorkingDays() {
    return Derivation.of(TWENTY_DAYS, BEGIN, calendar, pauses.subList(0, 1));
  }

  /** The explanation of five years with twenty pauses, line by line. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public Derivation derivationOverFiveYearsWithTwentyPauses() {
    return Derivation.of(FIVE_YEARS, BEGIN, calendar, pauses);
  }

  /** Both ends of ten thousand running clocks, as after a new calendar. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public List<StatutoryClock> tenThousandDeadlinesReckonedAnew() {
    return running.stream().map(clock -> deadlines.reckon(clock, DECISION, List.of())).toList();
  }

  private static Pause pause(int quarter) {
    var from = BEGIN.plusSeconds(86_400L * 91 * quarter);
    return new Pause(from, from.plusSeconds(86_400L * 10), "hearing");
  }
}
