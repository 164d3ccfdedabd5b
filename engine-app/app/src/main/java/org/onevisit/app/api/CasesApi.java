package org.onevisit.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.onevisit.casefile.Hand;
import org.onevisit.desk.Scan;
import org.onevisit.desk.ServiceDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
@Tag(name = "Cases", description = "One's own case, opened by its number and query code")
class CasesApi {

  private static final String CODE = "X-Query-Code";

  private final CaseKeys keys;
  private final CaseStatusReader status;
  private final ClocksExplained clocks;
  private final ServiceDesk desk;
  private final LicencePdf licences;

  CasesApi(
      CaseKeys keys,
      CaseStatusReader status,
      ClocksExplained clocks,
      ServiceDesk desk,
      LicencePdf licences) {
    this.keys = keys;
    this.status = status;
    this.clocks = clocks;
    this.desk = desk;
    this.licences = licences;
  }

  @GetMapping
  @Operation(summary = "Where the case stands")
  CaseStatus status(
      @PathVariable String caseNo, @RequestHeader(CODE) String code, HttpServletRequest request) {
    return status.of(keys.open(caseNo, code, request.getRemoteAddr()));
  }

  @GetMapping("/clocks")
  @Operation(summary = "Every period of the case, its due dates derived line by line")
  List<ClockExplained> clocks(
      @PathVariable String caseNo, @RequestHeader(CODE) String code, HttpServletRequest request) {
    return clocks.of(keys.open(caseNo, code, request.getRemoteAddr()));
  }

  @GetMapping("/licence.pdf")
  @Operation(summary = "The licence as a sealed PDF, while it is valid")
  ResponseEntity<byte[]> licence(
      @PathVariable String caseNo, @RequestHeader(CODE) String code, HttpServletRequest request) {
    keys.open(caseNo, code, request.getRemoteAddr());
    return licences.download(caseNo);
  }

  @PutMapping(value = "/materials/{material}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Upload a scan (PDF, PNG or JPEG, at most 10 MB)")
  void upload(
      @PathVariable String caseNo,
      @PathVariable String material,
      @RequestHeader(CODE) String code,
      @RequestParam MultipartFile file,
      HttpServletRequest request)
      throws IOException {
    keys.open(caseNo, code, request.getRemoteAddr());
    desk.upload(
        caseNo, material, new Scan(file.getOriginalFilename(), file.getBytes()), Hand.APPLICANT);
  }

  @PostMapping("/supplements")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Everything that was told missing has been uploaded")
  void supplements(
      @PathVariable String caseNo, @RequestHeader(CODE) String code, HttpServletRequest request) {
    keys.open(caseNo, code, request.getRemoteAddr());
    desk.supplySupplements(caseNo);
  }

  @PostMapping("/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "A formal mismatch has been corrected")
  void corrections(
      @PathVariable String caseNo, @RequestHeader(CODE) String code, HttpServletRequest request) {
    keys.open(caseNo, code, request.getRemoteAddr());
    desk.supplyCorrection(caseNo);
  }

  @PostMapping("/hearing")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Ask for the hearing that was offered; possible for five working days")
  void hearing(
      @PathVariable String caseNo, @RequestHeader(CODE) String code, HttpServletRequest request) {
    keys.open(caseNo, code, request.getRemoteAddr());
    desk.requestHearing(caseNo);
  }

  @PostMapping("/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Withdraw the application; possible until the decision")
  void withdrawal(
      @PathVariable String caseNo, @RequestHeader(CODE) String code, HttpServletRequest request) {
    keys.open(caseNo, code, request.getRemoteAddr());
    desk.withdraw(caseNo);
  }
}
