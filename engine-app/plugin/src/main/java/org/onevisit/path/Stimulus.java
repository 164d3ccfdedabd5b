package org.onevisit.path;

/**
 * Something that begins a transaction.
 *
 * @param token the token it moves, or the one that hears the event
 * @param event null when a wait or a job is done
 */
record Stimulus(Token token, Element event) {

  /** What has been waited for. */
  Element awaited() {
    return event == null ? token.at : event;
  }
}
