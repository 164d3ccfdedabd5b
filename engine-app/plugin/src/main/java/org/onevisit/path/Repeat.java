package org.onevisit.path;

/**
 * How often an element is carried out for one token.
 *
 * @param count number of instances where the model states it, null where data decide
 * @param mayStopEarly whether a completion condition can end it
 */
record Repeat(boolean isMany, boolean isSequential, Integer count, boolean mayStopEarly) {

  static final Repeat NONE = new Repeat(false, false, 1, false);

  /** More than two of a kind do nothing that two of a kind do not. */
  private static final int MANY = 2;

  /** How many choices there are for the number of instances. */
  int choices() {
    return count == null ? MANY + 1 : 1;
  }

  int instances(int choice) {
    return count == null ? choice : Math.min(count, MANY);
  }
}
