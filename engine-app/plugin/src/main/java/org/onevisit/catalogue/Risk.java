package org.onevisit.catalogue;

/** How dear it would be to undo a grant that rests on an untrue promise. */
public enum Risk {
  LOW,
  MEDIUM,
  /** Public, national or ecological safety, finance, health and life: no promise is taken. */
  HIGH
}
