package org.onevisit.path;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The diagrams of a deployment, each read when a path first comes to it. */
public final class Diagrams {

  private final Function<String, Optional<Process>> deployed;
  private final Map<String, Optional<Element>> read = new HashMap<>();
  private int elements;

  /** Diagrams among the processes that a key finds. */
  public Diagrams(Function<String, Optional<Process>> deployed) {
    this.deployed = deployed;
  }

  /** The process with a key; empty when it is not deployed. */
  Optional<Element> process(String key) {
    if (!read.containsKey(key)) {
      read.put(key, deployed.apply(key).map(process -> new DiagramReader(this).read(process)));
    }
    return read.get(key);
  }

  int nextIndex() {
    return elements++;
  }
}
