package org.onevisit.proof;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How long something took, in milliseconds. */
record Times(double median, double p95) {

  /** Does it again and again, after as many times that do not count. */
  static Times of(int times, IntConsumer work) {
    IntStream.range(0, times).forEach(work);
    var sorted = IntStream.range(0, times).mapToDouble(i -> taken(work, i)).sorted().toArray();
    return new Times(sorted[times / 2], sorted[times * 95 / 100]);
  }

  private static double taken(IntConsumer work, int time) {
    var begun = System.nanoTime();
    work.accept(time);
    return (System.nanoTime() - begun) / 1e6;
  }

  @Override
  public String toString() {
    return "%.1f ms (p95 %.1f)".formatted(median, p95);
  }
}
