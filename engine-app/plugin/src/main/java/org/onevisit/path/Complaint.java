package org.onevisit.path;

/**
 * What a path must not do and does.
 *
 * @param subject what kind of complaint it is
 * @param element where the path does it
 * @param steps how many steps of the last move have been taken by then
 */
record Complaint(String subject, Element element, String sentence, int steps) {

  /** A complaint of where the move has led in the end. */
  Complaint(String subject, Element element, String sentence) {
    this(subject, element, sentence, Integer.MAX_VALUE);
  }

  Trouble on(Trail trail) {
    return new Trouble(subject, element, sentence, trail.toString());
  }
}
