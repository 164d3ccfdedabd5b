package org.onevisit.app.enginerest;

import java.util.regex.Pattern;

/** Tells words that only the makers of the server should read: classes, SQL, traces. */
final class Internals {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\b(?:org|com|java|javax|jakarta|sun|jdk)(?:\\.[a-z_0-9]+)+\\.[A-Z])"
              + "|Exception\\b|\\bat \\[Source|\\b(?:select|insert|update|delete) .*\\bACT_"
              + "|\\bSQL\\b|\\bnull\\b.*\\bbecause\\b");

  private Internals() {}

  static boolean isIn(String message) {
    return WORDS.matcher(message).find();
  }
}
