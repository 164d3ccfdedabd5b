package org.onevisit.act;

import java.util.List;
import java.util.stream.Stream;

/** What the forms of a case have answered so far. */
public interface Answers {

  /** The answer as it was given, or null. */
  Object get(String name);

  /**
   * Puts a small value where the model's conditions can read it; never personal data.
   *
   * @param value null forgets the answer: a form finds the question unanswered
   */
  void set(String name, Object value);

  /** The answer as text, empty when none was given. */
  default String text(String name) {
    var value = get(name);
    return value == null ? "" : value.toString().strip();
  }

  /** The answer as several words: a list, JSON in a form's lists, or words separated by commas. */
  default List<String> list(String name) {
    return Stream.of(text(name).replaceAll("[\\[\\]\"]", "").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether the answer is yes. */
  default boolean isTrue(String name) {
    return Boolean.parseBoolean(text(name));
  }
}
