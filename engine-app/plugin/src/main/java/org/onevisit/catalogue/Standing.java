package org.onevisit.catalogue;

/**
 * What the credit record says of an applicant today; corrected, repaired and lapsed entries are
 * silent.
 */
public enum Standing {
  CLEAN,
  /** An earlier promise was broken and has not been repaired. */
  BROKEN_PROMISE,
  /** On the list of the seriously dishonest (严重失信名单), after statement and defence. */
  SERIOUSLY_DISHONEST
}
