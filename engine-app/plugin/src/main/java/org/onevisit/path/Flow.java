package org.onevisit.path;

/**
 * A sequence flow.
 *
 * @param condition null when there is none or it cannot be read
 */
record Flow(
    String id,
    String label,
    Element from,
    Element to,
    Expression condition,
    boolean isConditional) {

  boolean isDefault() {
    return id.equals(from.defaultFlow);
  }
}
