package org.onevisit.catalogue;

/** The catalogue was asked for something it does not hold, or holds something unreadable. */
public final class CatalogueException extends RuntimeException {

  public CatalogueException(String message) {
    super(message);
  }

  public CatalogueException(String message, Throwable cause) {
    super(message, cause);
  }
}
