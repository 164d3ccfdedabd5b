package org.onevisit.path;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Where a case stands in the engine.
 *
 * @param moves what can happen next
 * @param key the same for cases from which the same can happen
 * @param mostAlike how many tokens of a kind stand at the fullest place
 */
record EngineState(List<Move> moves, String key, long mostAlike, boolean hasEnded) {

  enum Kind {
    TASK,
    JOB,
    MESSAGE
  }

  /**
   * @param message and execution: of a message alone
   */
  record Move(Kind kind, String id, String message, String execution) {}

  /** An event that interrupts nothing is heard twice and no more. */
  private static final int HEARD = 2;

  static EngineState of(
      ProcessEngine engine, Map<String, String> jobs, Map<String, Integer> heard) {
    var moves = new ArrayList<Move>();
    var marks = new HashMap<String, List<String>>();
    for (var task : engine.getTaskService().createTaskQuery().list()) {
      moves.add(new Move(Kind.TASK, task.getId(), null, null));
      mark(marks, task.getExecutionId(), "task");
    }
    for (var job : engine.getManagementService().createJobQuery().list()) {
      moves.add(new Move(Kind.JOB, job.getId(), null, null));
      mark(marks, job.getExecutionId(), "job " + jobs.get(job.getJobDefinitionId()));
    }
    for (var event : engine.getRuntimeService().createEventSubscriptionQuery().list()) {
      var times = heard.getOrDefault(event.getId(), 0);
      if (times < HEARD) {
        moves.add(new Move(Kind.MESSAGE, event.getId(), event.getEventName(), event.getExecutionId()));
      }
      mark(marks, event.getExecutionId(), event.getActivityId() + times);
    }
    for (var variable : engine.getRuntimeService().createVariableInstanceQuery().list()) {
      mark(marks, variable.getExecutionId(), variable.getName() + "=" + variable.getValue());
    }
    return of(moves, marks, executions(engine));
  }

  private static EngineState of(
      List<Move> moves, Map<String, List<String>> marks, List<ExecutionEntity> executions) {
    var children = new HashMap<String, List<ExecutionEntity>>();
    var alike = new HashMap<String, Long>();
    for (var execution : executions) {
      var parent = String.valueOf(execution.getParentId());
      children.computeIfAbsent(parent, key -> new ArrayList<>()).add(execution);
      if (execution.getActivityId() != null) {
        alike.merge(parent + " " + execution.getActivityId(), 1L, Long::sum);
      }
    }
    return new EngineState(
        moves,
        key("null", children, marks),
        alike.values().stream().max(Long::compare).orElse(0L),
        executions.isEmpty());
  }

  private static String key(
      String parent, Map<String, List<ExecutionEntity>> children, Map<String, List<String>> marks) {
    return children.getOrDefault(parent, List.of()).stream()
        .map(
            execution ->
                execution.getActivityId()
                    + (execution.isActive() ? "+" : "-")
                    + marks.getOrDefault(execution.getId(), List.of()).stream().sorted().toList()
                    + key(execution.getId(), children, marks))
        .sorted()
        .collect(joining(",", "(", ")"));
  }

  private static void mark(Map<String, List<String>> marks, String execution, String mark) {
    marks.computeIfAbsent(execution, key -> new ArrayList<>()).add(mark);
  }

  private static List<ExecutionEntity> executions(ProcessEngine engine) {
    return engine.getRuntimeService().createExecutionQuery().list().stream()
        .map(ExecutionEntity.class::cast)
        .toList();
  }
}
