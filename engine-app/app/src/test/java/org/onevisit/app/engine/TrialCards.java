package org.onevisit.app.engine;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers the Tasklist plugin with one case per lamp. */
@TestComponent
@Controller
class TrialCards {

  private static final List<String> LAMPS = List.of("green", "yellow", "red", "blue");

  @GetMapping("/api/v1/tasks/cards")
  @ResponseBody
  List<Map<String, Object>> cards(@RequestParam List<String> ids) {
    return ids.stream().map(id -> card(id, ids.indexOf(id))).toList();
  }

  private static Map<String, Object> card(String taskId, int place) {
    return Map.of(
        "taskId",
        taskId,
        "caseNo",
        "330106-2026-00000" + place,
        "applicant",
        "张*",
        "lamp",
        LAMPS.get(place % 4),
        "promisedDue",
        "2026-12-04",
        "statutoryDue",
        "2026-12-18",
        "workingDaysLeft",
        List.of(8, 1, -2, 5).get(place % 4),
        "state",
        "ACCEPTED",
        "link",
        "/cases/330106-2026-00000" + place + "/materials");
  }
}
