package org.onevisit.path;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Where a case stands in the engine.
 *
 * @param moves what can happen next, in an order that is the same whenever a path is run again
 * @param key the same for cases from which the same can happen
 * @param mostAlike how many tokens of a kind stand at the fullest place
 */
record EngineState(List<Move> moves, String key, long mostAlike, boolean hasEnded) {

  enum Kind {
    TASK,
    JOB,
    MESSAGE
  }

  record Move(Kind kind, String activity, String id) {}

  /** An event that interrupts nothing is heard twice and no more. */
  private static final int HEARD = 2;

  private static final Comparator<Move> ORDER =
      Comparator.comparing(Move::activity).thenComparing(move -> Long.parseLong(move.id()));

  static EngineState of(
      ProcessEngine engine, Map<String, String> jobs, Map<String, Integer> heard) {
    var moves = new ArrayList<Move>();
    var marks = new HashMap<String, List<String>>();
    for (var task : engine.getTaskService().createTaskQuery().list()) {
      moves.add(new Move(Kind.TASK, task.getTaskDefinitionKey(), task.getId()));
      mark(marks, task.getExecutionId(), "task");
    }
    for (var job : engine.getManagementService().createJobQuery().list()) {
      var activity = jobs.get(job.getJobDefinitionId());
      moves.add(new Move(Kind.JOB, activity, job.getId()));
      mark(marks, job.getExecutionId(), "job " + activity);
    }
    for (var event : engine.getRuntimeService().createEventSubscriptionQuery().list()) {
      var times = heard.getOrDefault(event.getId(), 0);
      if (times < HEARD) {
        moves.add(new Move(Kind.MESSAGE, event.getActivityId(), event.getId()));
      }
      mark(marks, event.getExecutionId(), event.getActivityId() + times);
    }
    for (var variable : engine.getRuntimeService().createVariableInstanceQuery().list()) {
      mark(marks, variable.getExecutionId(), variable.getName() + "=" + variable.getValue());
    }
    moves.sort(ORDER);
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
