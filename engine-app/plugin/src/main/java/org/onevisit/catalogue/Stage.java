package org.onevisit.promise;

/** A stage of a case that may have to wait until promises are settled, in their order. */
public enum Stage {
  /** Granting: what follows later must be there before (事前). */
  GRANT,
  /** Validity of the licence (事中): a licence taken on trust is held until then. */
  VALIDITY,
  /** Closing (事后): the licence is used while the promise is still to be checked. */
  CLOSING
}
