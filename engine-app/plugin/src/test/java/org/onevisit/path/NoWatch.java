package org.onevisit.path;

import java.util.Collection;
import java.util.Set;

/** Looks at nothing but the tokens. */
final class NoWatch implements Watch {

  @Override
  public boolean isNamed(String name) {
    return name.equals("pick");
  }

  @Override
  public Collection<String> given(Element process, Set<String> read) {
    return read;
  }

  @Override
  public Set<String> changes(Element element) {
    return Set.of();
  }

  @Override
  public Set<String> reads(Element element) {
    return Set.of();
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
