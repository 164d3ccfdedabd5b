package org.onevisit.act;

/** What the forms of a case have answered so far. */
public interface Answers {

  /** The answer as it was given, or null. */
  Object get(String name);

  /** Puts a small value where the model's conditions can read it; never personal data. */
  void set(String name, Object value);

  /** The answer as text, empty when none was given. */
  default String text(String name) {
    var value = get(name);
    return value == null ? "" : value.toString().strip();
  }

  /** Whether the answer is yes. */
  default boolean isTrue(String name) {
    return Boolean.parseBoolean(text(name));
  }
}
