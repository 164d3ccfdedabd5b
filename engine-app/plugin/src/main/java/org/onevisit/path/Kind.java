package org.onevisit.path;

/** What an element does with a token that comes in. */
enum Kind {
  PROCESS,
  SUB_PROCESS,
  CALL,
  /** Does its work within the transaction that reaches it. */
  PASS,
  /** Ends a transaction: somebody or something else has to move the token on. */
  WAIT,
  EVENT_GATEWAY,
  EXCLUSIVE,
  PARALLEL,
  INCLUSIVE,
  LINK,
  THROW_ERROR,
  THROW_ESCALATION,
  THROW_SIGNAL,
  TERMINATE
}
