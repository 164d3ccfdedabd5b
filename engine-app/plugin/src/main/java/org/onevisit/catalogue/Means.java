package org.onevisit.catalogue;

/** How a promise is verified. */
public enum Means {
  /** Against shared data. */
  DATA,
  /** On paper: the original, or the document that follows. */
  DESK,
  /** Where the permit is used, by two officers (Administrative Licensing Law art 34). */
  SITE
}
