package org.onevisit.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.onevisit.app.engine.StaffAccess;
import org.onevisit.desk.ReturnDesk;
import org.onevisit.desk.TaskDesk;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Tag(name = "Tasks", description = "Whose hands a task is in; Basic sign-in of its agency")
class TaskHandsApi {

  private final TaskDesk desk;
  private final ReturnDesk back;
  private final StaffAccess access;

  TaskHandsApi(TaskDesk desk, ReturnDesk back, StaffAccess access) {
    this.desk = desk;
    this.back = back;
    this.access = access;
  }

  @PostMapping("/transfer")
  @Operation(summary = "Give a task to a colleague for good", description = "to, reasons.")
  void transfer(@PathVariable String id, @RequestBody Sent sent) {
    desk.transfer(access.task(id).getId(), sent.whom(), sent.words(), access.user());
  }

  @PostMapping("/ask")
  @Operation(summary = "Ask a colleague for an opinion", description = "to, text.")
  void ask(@PathVariable String id, @RequestBody Sent sent) {
    desk.ask(access.ownTask(id).getId(), sent.whom(), sent.words(), access.user());
  }

  @PostMapping("/opinion")
  @Operation(summary = "Give a task back with the opinion one was asked for", description = "text.")
  void giveBack(@PathVariable String id, @RequestBody Sent sent) {
    desk.giveBack(access.ownTask(id).getId(), sent.words(), access.user());
  }

  @PostMapping("/take-back")
  @Operation(summary = "Take a task back from a colleague, without an opinion")
  void takeBack(@PathVariable String id) {
    desk.takeBack(access.ownTask(id).getId(), access.user());
  }

  @PostMapping("/forward")
  @Operation(
      summary = "Pass a task on to the agency that is competent",
      description = "to (an agency), reasons. Clocks run on.")
  void forward(@PathVariable String id, @RequestBody Sent sent) {
    desk.forward(access.ownTask(id).getId(), sent.whom(), sent.words(), access.user());
  }

  @PostMapping("/send-back")
  @Operation(
      summary =
          "Send the case back to a step that was done before; its agency's head or administrator",
      description = "to (id of the step), reasons. Clocks run on.")
  void sendBack(@PathVariable String id, @RequestBody Sent sent) {
    var task = access.task(id);
    access.refuseAllButSpeakers(task.getTenantId());
    back.sendBack(task.getId(), sent.whom(), sent.words(), access.user());
  }

  record Sent(String to, String reasons, String text) {

    String whom() {
      return to == null ? "" : to;
    }

    String words() {
      return reasons != null ? reasons : text == null ? "" : text;
    }
  }
}
