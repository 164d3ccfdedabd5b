package org.onevisit.catalogue;

import java.util.Map;

/** A stage of a case that may have to wait until promises are settled, in their order. */
public enum Stage {
  /** Granting: what follows later must be there before (事前). */
  GRANT,
  /** Validity of the licence (事中): a licence taken on trust is held until then. */
  VALIDITY,
  /** Closing (事后): the licence is used while the promise is still to be checked. */
  CLOSING;

  /**
   * The stage a model names.
   *
   * @throws CatalogueException when there is no such stage
   */
  public static Stage named(String word) {
    return new Row(Map.of("permit.verifies", word)).word("permit.verifies", Stage.class);
  }
}
