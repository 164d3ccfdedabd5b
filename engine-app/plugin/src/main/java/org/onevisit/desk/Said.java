package org.onevisit.desk;

import java.util.Map;
import org.onevisit.act.Answers;

/** Answers given at a desk, where no diagram reads any. */
record Said(Map<String, String> words) implements Answers {

  @Override
  public Object get(String name) {
    return words.get(name);
  }

  @Override
  public void set(String name, Object value) {
    throw new UnsupportedOperationException("What is said at a desk gives the model no answers");
  }
}
