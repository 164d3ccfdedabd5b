package org.onevisit.release;

import java.time.Instant;
import java.util.List;

/**
 * A set of models, tables and forms as somebody handed it in.
 *
 * @param id the engine's deployment that keeps its files, until they are discarded
 * @param hash SHA-256 over the names and contents of all its files
 * @param warnings what the rules warn of, one a line; empty when nothing
 * @param releasedBy user id of the second person; null while held, and where none is asked for
 * @param activeAs the engine's deployment that new cases begin on; null while held
 * @param discardedBy user id of who discarded it; null where nobody did, like the time and reasons
 */
public record Release(
    String id,
    String name,
    String hash,
    State state,
    String handedInBy,
    Instant handedInAt,
    String warnings,
    String releasedBy,
    Instant releasedAt,
    String activeAs,
    String discardedBy,
    Instant discardedAt,
    String discardReasons) {

  /** Whether cases begin on it. */
  public enum State {
    /** Checked and stored; waits for a second person. */
    HELD,
    /** Cases have begun on it since. */
    RELEASED,
    /** Never released: the same name was handed in anew. */
    REPLACED,
    /** Never released: somebody took it back or turned it down; the engine keeps no files of it. */
    DISCARDED
  }

  /** What the rules warn of; empty when nothing. */
  public List<String> warningLines() {
    return warnings.lines().toList();
  }
}
