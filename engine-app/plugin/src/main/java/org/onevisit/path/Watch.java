package org.onevisit.path;

import java.util.Collection;
import java.util.Set;

/**
 * Knows what work is done at elements, looks on as tokens move, keeps in mind what it needs and
 * complains of what must not happen. What it keeps in mind is an immutable value whose {@code
 * toString} tells it from others: paths that come to the same place with the same in mind go on as
 * one.
 */
public interface Watch {

  /** Whether a name is known everywhere without anybody giving it a value. */
  boolean isNamed(String name);

  /** The variables that have values when a process begins, of those it reads. */
  Collection<String> given(Element process, Set<String> read);

  /** The variables that the work done at an element gives new values. */
  Set<String> changes(Element element);

  /** The variables that the work done at an element needs, beside the diagram's expressions. */
  Set<String> reads(Element element);

  /** What is in mind when a case begins. */
  Object begin();

  /** A token enters an element; gives what is in mind from here on. */
  Object enters(Element element, Object memory, Witness witness);

  /** The case comes to its end. */
  Object ends(Element last, Object memory, Witness witness);

  /** What a watch may ask and say about the path it looks on at. */
  interface Witness {

    /** Whether a condition holds here; where nothing decides it, both are followed. */
    boolean holds(Expression condition);

    /** Complains of this path. */
    void complain(String subject, Element element, String sentence);
  }
}
