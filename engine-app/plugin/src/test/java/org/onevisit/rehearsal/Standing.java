package org.onevisit.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Where a case waits now, in its permit and in the pieces that were called. */
final class Standing {

  private static final String CALL = "callActivity";

  private Standing() {}

  /** A step at which something waits. */
  record Place(String model, String element) {}

  static List<Place> of(ProcessEngine engine, String caseNo) {
    var runtime = engine.getRuntimeService();
    var places = new ArrayList<Place>();
    for (var part :
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list()) {
      waiting(runtime.getActivityInstance(part.getId()))
          .forEach(element -> places.add(new Place(model(part), element)));
    }
    return places;
  }

  private static Stream<String> waiting(ActivityInstance at) {
    var asynchronous = Stream.of(at.getChildTransitionInstances()).map(job -> job.getActivityId());
    var below = Stream.of(at.getChildActivityInstances()).flatMap(Standing::waiting);
    var isLeaf =
        at.getChildActivityInstances().length + at.getChildTransitionInstances().length == 0;
    var own = isLeaf && !at.getActivityType().equals(CALL) ? at.getActivityId() : null;
    return Stream.of(Stream.ofNullable(own), asynchronous, below).flatMap(s -> s);
  }

  private static String model(ProcessInstance part) {
    return part.getProcessDefinitionId().split(":")[0];
  }
}
