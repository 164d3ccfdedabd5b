package org.onevisit.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "Applications", description = "What can be applied for, and applying")
class ApplicationsApi {

  private final Permits permits;
  private final ServiceDesk desk;

  ApplicationsApi(Permits permits, ServiceDesk desk) {
    this.permits = permits;
    this.desk = desk;
  }

  @GetMapping
  @Operation(summary = "The permits one can apply for")
  List<Permits.Permit> permits() {
    return permits.all();
  }

  @GetMapping(value = "/{item}/form", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The start form of a permit (form-js schema)")
  String form(@PathVariable String item) {
    return permits.form(item);
  }

  @GetMapping("/{item}/lanes")
  @Operation(
      summary = "The lanes of a permit, and who may choose them",
      description = "Says the rule; nobody's own credit record is looked at before an application.")
  List<LaneView> lanes(@PathVariable String item) {
    return permits.lanes(item);
  }

  @PostMapping("/{item}")
  @Operation(
      summary = "Apply",
      description =
          "The answers of the start form. The same idempotency key with the same answers gives the"
              + " same case; with other answers it is refused.")
  ResponseEntity<Receipt> apply(
      @PathVariable String item,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Map<String, Object> answers) {
    var receipt = desk.submit(permits.named(item).item(), answers, key);
    var location = URI.create("/api/v1/cases/" + receipt.caseNo());
    return ResponseEntity.created(location).body(receipt);
  }
}
