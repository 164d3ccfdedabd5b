package org.onevisit.rule;

import java.util.Collection;
import java.util.Set;
import org.onevisit.path.Element;
import org.onevisit.path.Watch;

/** Follows a piece by itself: whatever it reads, its callers have given it. */
record PieceWork(Work work) implements Watch {

  @Override
  public boolean isNamed(String name) {
    return Work.isNamed(name);
  }

  @Override
  public Collection<String> given(Element process, Set<String> read) {
    return read;
  }

  @Override
  public Set<String> changes(Element element) {
    return work.changes(element);
  }

  @Override
  public Set<String> reads(Element element) {
    return work.reads(element);
  }

  @Override
  public Object begin() {
    return "";
  }

  @Override
  public Object enters(Element element, Object memory, Witness witness) {
    return memory;
  }

  @Override
  public Object ends(Element last, Object memory, Witness witness) {
    return memory;
  }
}
