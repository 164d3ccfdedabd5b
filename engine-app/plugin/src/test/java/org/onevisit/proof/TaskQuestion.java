package org.onevisit.proof;

import static java.time.ZoneId.systemDefault;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A task query as Tasklist's filters and a programmer may ask it; the same text, the same query.
 */
record TaskQuestion(List<Part> criteria, List<Part> alternatives, List<Part> order)
    implements Consumer<TaskQuery> {

  private static final List<Part> CRITERIA =
      List.of(
          new Part("active", TaskQuery::active),
          new Part("suspended", TaskQuery::suspended),
          new Part("unassigned", TaskQuery::taskUnassigned),
          new Part("step1", query -> query.taskDefinitionKey("step1")),
          new Part("step0 or step2", query -> query.taskDefinitionKeyIn("step0", "step2")),
          new Part("named", query -> query.taskNameLike("%1")),
          new Part("model", query -> query.processDefinitionKey("m1")),
          new Part("models", query -> query.processDefinitionKeyIn("m1", "m3")),
          new Part("model's name", query -> query.processDefinitionNameLike("%2")),
          new Part("mine", query -> query.taskAssignee("u1")),
          new Part("late", query -> query.dueBefore(day(2))),
          new Part("soon", query -> query.dueAfter(day(0)).dueBefore(day(3))),
          new Part("urgent", query -> query.taskMinPriority(1)),
          new Part("of an agency", query -> query.tenantIdIn("a1", "a2")),
          new Part("candidates", query -> query.taskCandidateGroupIn(List.of("g1", "g2"))),
          new Part("involved", query -> query.taskInvolvedUser("u1")));

  private static final List<Part> ORDERS =
      List.of(
          by("due", TaskQuery::orderByDueDate, TaskQuery::asc),
          by("due backwards", TaskQuery::orderByDueDate, TaskQuery::desc),
          by("created", TaskQuery::orderByTaskCreateTime, TaskQuery::desc),
          by("priority", TaskQuery::orderByTaskPriority, TaskQuery::asc),
          by("name", TaskQuery::orderByTaskName, TaskQuery::asc),
          by("name in any case", TaskQuery::orderByTaskNameCaseInsensitive, TaskQuery::asc),
          by("assignee", TaskQuery::orderByTaskAssignee, TaskQuery::desc));

  private static final Set<String> LEFT_TO_THE_ENGINE =
      Set.of("candidates", "involved", "name in any case");

  static TaskQuestion random(Random random) {
    return new TaskQuestion(
        some(CRITERIA, random.nextInt(4), random),
        some(CRITERIA.subList(2, CRITERIA.size()), random.nextInt(4) == 0 ? 2 : 0, random),
        random.nextBoolean()
            ? List.of(ORDERS.get(0), ORDERS.get(2))
            : some(ORDERS, random.nextInt(3), random));
  }

  @Override
  public void accept(TaskQuery query) {
    criteria.forEach(part -> part.ask(query));
    if (!alternatives.isEmpty()) {
      var or = query.or();
      alternatives.forEach(part -> part.ask(or));
      or.endOr();
    }
    order.forEach(part -> part.ask(query));
  }

  /** Whether the worklist answers it. */
  boolean isPlain() {
    return Stream.of(criteria, alternatives, order)
        .flatMap(List::stream)
        .noneMatch(part -> LEFT_TO_THE_ENGINE.contains(part.name()));
  }

  /** The same, with the ids deciding between equals. */
  TaskQuestion orderedToTheLast() {
    var all = new ArrayList<>(order);
    all.add(by("id", TaskQuery::orderByTaskId, TaskQuery::asc));
    return new TaskQuestion(criteria, alternatives, all);
  }

  private static List<Part> some(List<Part> of, int many, Random random) {
    var some = new ArrayList<Part>();
    for (var i = 0; i < many; i++) {
      some.add(of.get(random.nextInt(of.size())));
    }
    return some.stream().distinct().toList();
  }

  private static Date day(int after) {
    return Date.from(TaskWorld.MONDAY.plusDays(after).atZone(systemDefault()).toInstant());
  }

  private static Part by(
      String name, Function<TaskQuery, TaskQuery> what, Consumer<TaskQuery> direction) {
    return new Part(name, query -> direction.accept(what.apply(query)));
  }

  /** A word of the question. */
  record Part(String name, Consumer<TaskQuery> words) {

    void ask(TaskQuery query) {
      words.accept(query);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
