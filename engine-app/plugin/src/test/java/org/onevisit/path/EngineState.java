package org.onevisit.path;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a case stands in the engine, read from its tables: its queries take longer than its steps.
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

  private record Execution(String id, String parent, String activity, boolean isActive) {}

  /** An event that interrupts nothing is heard twice and no more. */
  private static final int HEARD = 2;

  static EngineState of(OneConnection engine, Map<String, String> jobs, Map<String, Integer> heard)
      throws SQLException {
    var moves = new ArrayList<Move>();
    var marks = new HashMap<String, List<String>>();
    engine.read(
        "select ID_, EXECUTION_ID_ from ACT_RU_TASK",
        task -> {
          moves.add(new Move(Kind.TASK, task.getString(1), null, null));
          mark(marks, task.getString(2), "task");
        });
    engine.read(
        "select ID_, EXECUTION_ID_, JOB_DEF_ID_ from ACT_RU_JOB",
        job -> {
          moves.add(new Move(Kind.JOB, job.getString(1), null, null));
          mark(marks, job.getString(2), "job " + jobs.get(job.getString(3)));
        });
    engine.read(
        "select ID_, EXECUTION_ID_, EVENT_NAME_, ACTIVITY_ID_ from ACT_RU_EVENT_SUBSCR",
        event -> {
          var times = heard.getOrDefault(event.getString(1), 0);
          if (times < HEARD) {
            moves.add(
                new Move(Kind.MESSAGE, event.getString(1), event.getString(3), event.getString(2)));
          }
          mark(marks, event.getString(2), event.getString(4) + times);
        });
    engine.read(
        "select EXECUTION_ID_, NAME_, TEXT_, LONG_ from ACT_RU_VARIABLE",
        variable ->
            mark(
                marks,
                variable.getString(1),
                variable.getString(2) + "=" + variable.getString(3) + variable.getString(4)));
    return of(moves, marks, executions(engine));
  }

  private static EngineState of(
      List<Move> moves, Map<String, List<String>> marks, List<Execution> executions) {
    var children = new HashMap<String, List<Execution>>();
    var alike = new HashMap<String, Long>();
    for (var execution : executions) {
      children.computeIfAbsent(execution.parent, key -> new ArrayList<>()).add(execution);
      if (execution.activity != null) {
        alike.merge(execution.parent + " " + execution.activity, 1L, Long::sum);
      }
    }
    return new EngineState(
        moves,
        key("null", children, marks),
        alike.values().stream().max(Long::compare).orElse(0L),
        executions.isEmpty());
  }

  private static String key(
      String parent, Map<String, List<Execution>> children, Map<String, List<String>> marks) {
    return children.getOrDefault(parent, List.of()).stream()
        .map(
            execution ->
                execution.activity
                    + (execution.isActive ? "+" : "-")
                    + marks.getOrDefault(execution.id, List.of()).stream().sorted().toList()
                    + key(execution.id, children, marks))
        .sorted()
        .collect(joining(",", "(", ")"));
  }

  private static void mark(Map<String, List<String>> marks, String execution, String mark) {
    marks.computeIfAbsent(execution, key -> new ArrayList<>()).add(mark);
  }

  /** One that a call has begun stands under the one that calls. */
  private static List<Execution> executions(OneConnection engine) throws SQLException {
    var executions = new ArrayList<Execution>();
    engine.read(
        "select ID_, coalesce(PARENT_ID_, SUPER_EXEC_), ACT_ID_, IS_ACTIVE_ from ACT_RU_EXECUTION",
        row ->
            executions.add(
                new Execution(
                    row.getString(1),
                    String.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getBoolean(4))));
    return executions;
  }
}
