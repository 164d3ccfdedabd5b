package org.onevisit.app.api;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist shows of a task's case; only of tasks the clerk may see. */
@RestController
class TaskCardsApi {

  private static final int MOST = 50;

  private final TaskService tasks;
  private final TaskCards cards;

  TaskCardsApi(TaskService tasks, TaskCards cards) {
    this.tasks = tasks;
    this.cards = cards;
  }

  @GetMapping("/api/v1/tasks/cards")
  List<TaskCard> cards(@RequestParam List<String> ids) {
    var asked = ids.stream().limit(MOST).toArray(String[]::new);
    return cards.of(tasks.createTaskQuery().taskIdIn(asked).listPage(0, MOST));
  }
}
