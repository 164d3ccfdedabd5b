package org.onevisit.app.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.onevisit.app.engine.StaffAccess;
import org.onevisit.catalogue.Checked;
import org.onevisit.desk.Departure;
import org.onevisit.desk.StaffDesk;
import org.onevisit.refusal.StaffRefusals;
import org.onevisit.staff.Cover;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/staff/{agency}")
@Tag(
    name = "Staff",
    description =
        "Who does the work of an agency; Basic sign-in of its officers and administrators")
class StaffApi {

  private final StaffDesk desk;
  private final StaffAccess access;

  StaffApi(StaffDesk desk, StaffAccess access) {
    this.desk = desk;
    this.access = access;
  }

  @GetMapping
  @Operation(summary = "Officers, covers, the last resort, and tasks that nobody looks after")
  StaffView staff(@PathVariable String agency) {
    access.refuseStrangers(agency);
    return new StaffView(
        agency,
        desk.officers(agency),
        desk.lastResort(agency),
        desk.covers(agency),
        desk.strays(agency));
  }

  @PostMapping(value = "/covers", consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Enter who covers for an absent officer",
      description =
          "absent, covering (none: nobody covers), role (clerk, decider, window, agencyHead; none:"
              + " every step but a head's), items (permits; none: all), firstDay, lastDay, reason.")
  Cover enter(@PathVariable String agency, @RequestBody String sent) {
    access.refuseAllBut(Checked.read(sent).textIfSent("absent").orElse(""), agency);
    return desk.enterCover(agency, sent, access.user());
  }

  @DeleteMapping("/covers/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "End a cover before its last day")
  void end(@PathVariable String agency, @PathVariable String id) {
    access.refuseStrangers(agency);
    var cover =
        desk.cover(id)
            .filter(found -> found.agency().equals(agency))
            .orElseThrow(() -> StaffRefusals.coverUnknown(id));
    access.refuseAllBut(cover.absent(), agency);
    desk.endCover(id, access.user());
  }

  @PutMapping(value = "/last-resort", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Enter the officer to whom work falls that nobody looks after")
  StaffView lastResort(@PathVariable String agency, @RequestBody LastResort sent) {
    access.refuseAllButSpeakers(agency);
    desk.enterLastResort(agency, String.valueOf(sent.officer()), access.user());
    return staff(agency);
  }

  @PostMapping(value = "/departures", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "An officer leaves: his tasks go to a successor, or back to all, case by case",
      description = "officer, successor (none: the tasks go back to all), reasons.")
  Departure leave(@PathVariable String agency, @RequestBody Leaving sent) {
    access.refuseAllButSpeakers(agency);
    return desk.leave(
        agency,
        String.valueOf(sent.officer()),
        sent.successor() == null ? "" : sent.successor(),
        sent.reasons(),
        access.user());
  }

  record LastResort(String officer) {}

  record Leaving(String officer, String successor, String reasons) {}
}
