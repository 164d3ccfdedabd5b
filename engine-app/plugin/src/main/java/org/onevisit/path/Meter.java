package org.onevisit.path;

import java.util.Collection;

/**
 * Measures something along all paths of a process without a say in where they lead, so that paths
 * need not be followed apart for it. What it has measured so far is an immutable value that tells
 * itself from others by {@code equals}.
 */
public interface Meter {

  /** What is measured when a case begins; may be null. */
  Object begin();

  /** Something is about to happen while all these elements are waited for. */
  Object happens(Collection<Element> awaited, Object measured);

  /** A token enters an element. */
  Object enters(Element element, Object measured, Complaints complaints);

  /** Takes what a path must not do. */
  interface Complaints {
    void complain(String subject, Element element, String sentence);
  }
}
