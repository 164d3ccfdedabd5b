package org.onevisit.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.onevisit.casefile.CaseRow;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.CorrectionDesk;
import org.onevisit.desk.CreditDesk;
import org.onevisit.desk.LaneDesk;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
@Tag(name = "Cases", description = "One's own case, opened by its number and query code")
class CasesApi {

  private final CaseStatusReader status;
  private final ClocksExplained clocks;
  private final ServiceDesk desk;
  private final SealedPdf sealed;
  private final LaneDesk lanes;
  private final CreditDesk credit;
  private final CorrectionDesk spot;

  CasesApi(
      CaseStatusReader status,
      ClocksExplained clocks,
      ServiceDesk desk,
      SealedPdf sealed,
      LaneDesk lanes,
      CreditDesk credit,
      CorrectionDesk spot) {
    this.spot = spot;
    this.lanes = lanes;
    this.credit = credit;
    this.status = status;
    this.clocks = clocks;
    this.desk = desk;
    this.sealed = sealed;
  }

  @GetMapping
  @Operation(summary = "Where the case stands")
  CaseStatus status(@OwnCase CaseRow own) {
    return status.of(own);
  }

  @GetMapping("/clocks")
  @Operation(summary = "Every period of the case, its due dates derived line by line")
  List<ClockExplained> clocks(@OwnCase CaseRow own) {
    return clocks.of(own.application());
  }

  @GetMapping("/licence.pdf")
  @Operation(summary = "The licence as a sealed PDF, while it is valid")
  ResponseEntity<byte[]> licence(@OwnCase CaseRow own) {
    return sealed.licence(number(own));
  }

  @GetMapping("/voucher.pdf")
  @Operation(summary = "The voucher of the acceptance or non-acceptance, sealed and dated")
  ResponseEntity<byte[]> voucher(@OwnCase CaseRow own) {
    return sealed.voucher(number(own));
  }

  @PutMapping(value = "/materials/{material}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Upload a scan (PDF, PNG or JPEG, at most 10 MB)")
  void upload(@OwnCase CaseRow own, @PathVariable String material, @RequestParam MultipartFile file)
      throws IOException {
    var scan = new Scan(file.getOriginalFilename(), file.getBytes());
    desk.upload(number(own), material, scan, Hand.APPLICANT);
  }

  @PostMapping("/supplements")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Everything that was told missing has been uploaded")
  void supplements(@OwnCase CaseRow own) {
    desk.supplySupplements(number(own));
  }

  @PostMapping("/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "A formal mismatch has been corrected")
  void corrections(@OwnCase CaseRow own) {
    desk.supplyCorrection(number(own));
  }

  @PutMapping("/answers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Put answers right on the spot, on the day the agency has shown the errors")
  void answers(@OwnCase CaseRow own, @RequestBody Map<String, String> right) {
    spot.correct(number(own), right, Hand.APPLICANT);
  }

  @PostMapping("/hearing")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Ask for the hearing that was offered; possible for five working days")
  void hearing(@OwnCase CaseRow own) {
    desk.requestHearing(number(own));
  }

  @PostMapping("/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Withdraw the application; possible until the decision")
  void withdrawal(@OwnCase CaseRow own) {
    desk.withdraw(number(own));
  }

  @PostMapping("/lane/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Take the promises back and go the ordinary way; possible before the decision")
  void leaveLane(@OwnCase CaseRow own) {
    lanes.leave(number(own));
  }

  @PostMapping("/credit/{promise}/objection")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say that an entry of the credit record is wrong; possible once")
  void objection(@OwnCase CaseRow own, @PathVariable String promise, @RequestBody CreditPlea plea) {
    credit.object(number(own), promise, plea.reasons());
  }

  @PostMapping("/credit/{promise}/repair")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Ask for repair of the credit record, once it has been put right")
  void repair(@OwnCase CaseRow own, @PathVariable String promise, @RequestBody CreditPlea plea) {
    credit.askRepair(number(own), promise, plea.reasons());
  }

  private static String number(CaseRow own) {
    return own.application().caseNo();
  }
}
