package org.onevisit.app.engine;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The six Tasklist filters of an agency, nearest deadline first.
 *
 * <p>A stored expression is code, so they use these four, word for word, and no other: {@code
 * ${currentUser()}}, {@code ${now()}} and {@code ${dateTime().plusDays(2)}}.
 */
@Component
class AgencyFilters {

  private static final List<Shelf> SHELVES =
      List.of(
          new Shelf("收件箱 Inbox", "#1b5e9e", tasks -> tasks),
          new Shelf(
              "将到期 Due soon",
              "#c77700",
              tasks ->
                  tasks
                      .dueAfterExpression("${now()}")
                      .dueBeforeExpression("${dateTime().plusDays(2)}")),
          new Shelf("已逾期 Overdue", "#b3261e", tasks -> tasks.dueBeforeExpression("${now()}")),
          new Shelf(
              "待申请人 Waiting for the applicant",
              "#6b7280",
              tasks -> tasks.followUpAfterExpression("${now()}")),
          new Shelf(
              "待核验 To verify",
              "#2e7d32",
              tasks -> tasks.processDefinitionKey("verify-on-completion")),
          new Shelf(
              "我的 Mine", "#5b3fa0", tasks -> tasks.taskAssigneeExpression("${currentUser()}")));

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final Grants grants;

  AgencyFilters(
      FilterService filters,
      TaskService tasks,
      AuthorizationService authorizations,
      Grants grants) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.grants = grants;
  }

  /** An agency that already reads filters keeps them as its administrator left them. */
  void hang(String agency) {
    if (readsFilters(agency)) {
      return;
    }
    for (int place = 0; place < SHELVES.size(); place++) {
      hang(SHELVES.get(place), place, agency);
    }
  }

  private void hang(Shelf shelf, int place, String agency) {
    TaskQuery ownTasks = tasks.createTaskQuery().active().tenantIdIn(agency);
    Filter filter = filters.newTaskFilter(shelf.name());
    filter.setQuery(shelf.narrow().apply(ownTasks).orderByDueDate().asc());
    filter.setProperties(
        Map.of("priority", place, "color", shelf.color(), "refresh", true, "description", agency));
    grants.filter(agency, filters.saveFilter(filter).getId());
  }

  private boolean readsFilters(String agency) {
    return authorizations
            .createAuthorizationQuery()
            .groupIdIn(agency)
            .resourceType(Resources.FILTER)
            .count()
        > 0;
  }

  private record Shelf(String name, String color, UnaryOperator<TaskQuery> narrow) {}
}
