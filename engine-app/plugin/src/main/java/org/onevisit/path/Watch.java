package org.onevisit.path;

import java.util.Collection;
import java.util.Set;

/**
 * Looks on as tokens move, keeps in mind what it needs and complains of what must not happen. What
 * it keeps in mind is an immutable value whose {@code toString} tells it from others: paths that
 * come to the same place with the same in mind go on as one.
 */
public interface Watch {

  /** What is in mind when a process begins. */
  Object begin(Element process);

  /** The variables that the work done at an element gives new values. */
  Set<String> changes(Element element);

  /** A token enters an element; gives what is in mind from here on. */
  Object enters(Element element, Object memory, Witness witness);

  /** Something is about to happen while all these elements are waited for. */
  Object happens(Collection<Element> awaited, Object memory, Witness witness);

  /** The case comes to its end. */
  Object ends(Element last, Object memory, Witness witness);

  /** What a watch may ask and say about the path it looks on at. */
  interface Witness {

    /** Whether a condition holds here; where nothing decides it, both are followed. */
    boolean holds(Expression condition);

    /** Complains of this path; the sentence ends without the path. */
    void complain(String subject, Element element, String sentence);
  }
}
