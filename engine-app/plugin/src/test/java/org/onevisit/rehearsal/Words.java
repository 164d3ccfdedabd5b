package org.onevisit.rehearsal;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds things by what an office calls them: names are Chinese, then English, "审查申请 Review". */
final class Words {

  private static final Pattern BILINGUAL = Pattern.compile("(.*?[^\\p{ASCII}]) +(\\p{ASCII}+.*)");
  private static final Pattern EXPLAINED = Pattern.compile("([^:：,，]+)[:：,，].*");

  private Words() {}

  /** The first that is called so, in either language or both, or by its key. */
  @SafeVarargs
  static <T> T find(String kind, String said, Collection<T> among, Function<T, String>... names) {
    return among.stream()
        .filter(one -> Stream.of(names).anyMatch(name -> mean(said, name.apply(one))))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no %s '%s'. Known: %s."
                        .formatted(kind, said, among.stream().map(names[0]).distinct().toList())));
  }

  static boolean mean(String said, String name) {
    return readings(name).anyMatch(said.strip()::equalsIgnoreCase);
  }

  private static Stream<String> readings(String name) {
    if (name == null) {
      return Stream.empty();
    }
    var both = BILINGUAL.matcher(name);
    var halves = both.matches() ? Stream.of(name, both.group(1), both.group(2)) : Stream.of(name);
    return halves.flatMap(half -> Stream.of(half, beforeExplanation(half)));
  }

  private static String beforeExplanation(String name) {
    var explained = EXPLAINED.matcher(name);
    return Objects.requireNonNull(explained.matches() ? explained.group(1) : name);
  }
}
