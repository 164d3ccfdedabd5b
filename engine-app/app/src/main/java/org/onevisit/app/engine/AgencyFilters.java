package org.onevisit.app.engine;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The six Tasklist filters that all agencies share, nearest deadline first. None names an agency:
 * the tenant on each task lets a clerk see the tasks of the own one.
 *
 * <p>A stored expression is code, so they use these, word for word, and no other: {@code
 * ${currentUser()}}, {@code ${now()}} and {@code ${dateTime().plusDays(2)}}.
 */
@Component
class AgencyFilters {

  private static final List<Shelf> SHELVES =
      List.of(
          new Shelf("收件箱 Inbox", "#1b5e9e", "All open tasks of the agency", tasks -> tasks),
          new Shelf(
              "将到期 Due soon",
              "#8a5300",
              "Due within two days",
              tasks ->
                  tasks
                      .dueAfterExpression("${now()}")
                      .dueBeforeExpression("${dateTime().plusDays(2)}")),
          new Shelf(
              "已逾期 Overdue",
              "#b3261e",
              "Past the promised date",
              tasks -> tasks.dueBeforeExpression("${now()}")),
          new Shelf(
              "待申请人 Waiting for the applicant",
              "#6b7280",
              "Supplements or a correction are awaited",
              tasks -> tasks.taskDefinitionKeyIn("Task_AwaitSupplements", "Task_AwaitCorrection")),
          new Shelf(
              "待核验 To verify",
              "#1b6e2d",
              "Originals to compare with what was promised",
              tasks -> tasks.taskDefinitionKey("Task_VerifyOriginals")),
          new Shelf(
              "我的 Mine",
              "#5b3fa0",
              "Claimed by me",
              tasks -> tasks.taskAssigneeExpression("${currentUser()}")));

  private final FilterService filters;
  private final TaskService tasks;

  AgencyFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** The ids of the filters, which are made when they are not there. */
  List<String> ids() {
    return SHELVES.stream().map(this::find).toList();
  }

  private String find(Shelf shelf) {
    return filters.createTaskFilterQuery().filterName(shelf.name()).list().stream()
        .findFirst()
        .orElseGet(() -> make(shelf))
        .getId();
  }

  private Filter make(Shelf shelf) {
    TaskQuery rows = shelf.narrow().apply(tasks.createTaskQuery().active());
    Filter filter = filters.newTaskFilter(shelf.name());
    filter.setQuery(rows.orderByDueDate().asc());
    filter.setProperties(
        Map.of(
            "priority", SHELVES.indexOf(shelf),
            "color", shelf.color(),
            "description", shelf.description(),
            "refresh", true));
    return filters.saveFilter(filter);
  }

  private record Shelf(
      String name, String color, String description, UnaryOperator<TaskQuery> narrow) {}
}
