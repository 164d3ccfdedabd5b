package org.onevisit.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.onevisit.app.engine.Releasing;
import org.onevisit.desk.ReleaseDesk;
import org.onevisit.release.Release;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/releases")
@Tag(
    name = "Releases",
    description = "What was deployed and by whom; Basic sign-in of designers and administrators")
class ReleasesApi {

  private final ReleaseDesk desk;
  private final Releasing releasing;

  ReleasesApi(ReleaseDesk desk, Releasing releasing) {
    this.desk = desk;
    this.releasing = releasing;
  }

  @GetMapping
  @Operation(summary = "What people deployed, the newest first, with the warnings of the rules")
  List<Release> newest() {
    return desk.newest();
  }

  @PostMapping("/{id}/discard")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Give up what is held: no case will begin on it, and its files are forgotten",
      description = "By who has handed it in or somebody else; the record keeps the reasons.")
  void discard(@PathVariable String id, @RequestBody Discard discard, Principal caller) {
    desk.discard(id, caller.getName(), discard.reasons());
  }

  /**
   * Why something is given up.
   *
   * @param reasons empty when missing
   */
  record Discard(String reasons) {

    Discard {
      reasons = reasons == null ? "" : reasons;
    }
  }

  @PostMapping("/{id}/release")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Release what is held, so that new cases begin on it",
      description = "Not by who has handed it in.")
  void release(@PathVariable String id, Principal caller) {
    releasing.release(id, caller.getName());
  }
}
