package org.onevisit.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;

/** A row of a decision table, read column by column; what cannot be read is named. */
record Row(Map<String, ?> columns) {

  private static final String DATE = "a date like 2026-02-13";

  String text(String column) {
    Object value = columns.get(column);
    return value == null ? "" : value.toString();
  }

  String textOr(String column, String otherwise) {
    String text = text(column);
    return text.isEmpty() ? otherwise : text;
  }

  int number(String column) {
    return (int) required(column, Number.class, "a number").longValue();
  }

  int numberOrZero(String column) {
    return columns.get(column) == null ? 0 : number(column);
  }

  boolean flag(String column) {
    return required(column, Boolean.class, "true or false");
  }

  LocalDate date(String column) {
    try {
      return LocalDate.parse(required(column, String.class, DATE));
    } catch (DateTimeParseException e) {
      throw unreadable(column, DATE);
    }
  }

  LocalDate dateOrNull(String column) {
    return text(column).isEmpty() ? null : date(column);
  }

  /** The constant for a word; tables write words in camelCase, units as the law's own constants. */
  <E extends Enum<E>> E word(String column, Class<E> type) {
    String word = text(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(word) || Words.of(value).equals(word))
        .findFirst()
        .orElseThrow(
            () -> unreadable(column, "one of " + Arrays.toString(type.getEnumConstants())));
  }

  private <T> T required(String column, Class<T> type, String expected) {
    if (!type.isInstance(columns.get(column))) {
      throw unreadable(column, expected);
    }
    return type.cast(columns.get(column));
  }

  private CatalogueException unreadable(String column, String expected) {
    return new CatalogueException(
        "Column '%s' holds '%s', expected %s".formatted(column, text(column), expected));
  }
}
