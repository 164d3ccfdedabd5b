package org.onevisit.path;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The diagrams of a deployment, each read when a path first comes to it. */
public final class Diagrams {

  private final Function<String, Optional<Process>> deployed;
  private final Predicate<String> isAwaited;
  private final Map<String, Optional<Element>> read = new HashMap<>();
  private int elements;

  /** Diagrams among the processes that a key finds; whatever one calls is a part of it. */
  public Diagrams(Function<String, Optional<Process>> deployed) {
    this(deployed, key -> false);
  }

  /**
   * The same.
   *
   * @param isAwaited whether a process, by its key, goes its own way when it is called: it is
   *     waited for, and not followed into
   */
  public Diagrams(Function<String, Optional<Process>> deployed, Predicate<String> isAwaited) {
    this.deployed = deployed;
    this.isAwaited = isAwaited;
  }

  boolean isAwaited(Element call) {
    return call.kind == Kind.CALL && call.called != null && isAwaited.test(call.called);
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
