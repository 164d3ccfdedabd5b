package org.onevisit.catalogue;

import java.util.Locale;

/** Constants as tables, forms and models write them: {@code DEEMED_ACCEPTED} is deemedAccepted. */
public final class Words {

  private Words() {}

  /** The word for a constant. */
  public static String of(Enum<?> constant) {
    var word = new StringBuilder();
    for (var part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
      word.append(
          word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return word.toString();
  }
}
