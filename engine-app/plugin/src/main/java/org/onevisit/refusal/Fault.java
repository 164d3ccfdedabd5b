package org.onevisit.refusal;

/**
 * One thing wrong with what was sent.
 *
 * @param where field, element or file
 * @param label what people call it, in Chinese and English; empty when it has no other name
 * @param message what is wrong and what would be right
 */
public record Fault(String where, String label, String message) {

  public Fault(String where, String message) {
    this(where, "", message);
  }

  @Override
  public String toString() {
    return label.isEmpty() ? where + ": " + message : "%s %s: %s".formatted(where, label, message);
  }
}
