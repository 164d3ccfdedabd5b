package org.onevisit.app.api;

import static java.util.Map.entry;

import java.net.URI;
import java.util.Map;
import org.onevisit.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what was wrong as problem+json (RFC 9457), all faults at once. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

  private static final Map<String, HttpStatus> STATUS =
      Map.ofEntries(
          entry("PERMIT-01002", HttpStatus.NOT_FOUND),
          entry("PERMIT-01003", HttpStatus.CONFLICT),
          entry("PERMIT-01004", HttpStatus.NOT_FOUND),
          entry("PERMIT-01005", HttpStatus.CONFLICT),
          entry("PERMIT-01006", HttpStatus.CONFLICT),
          entry("PERMIT-01007", HttpStatus.NOT_FOUND),
          entry("PERMIT-01008", HttpStatus.PAYLOAD_TOO_LARGE),
          entry("PERMIT-01009", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
          entry("PERMIT-02031", HttpStatus.NOT_FOUND),
          entry("PERMIT-02032", HttpStatus.NOT_FOUND),
          entry("PERMIT-03010", HttpStatus.CONFLICT),
          entry("PERMIT-07001", HttpStatus.CONFLICT),
          entry("PERMIT-07010", HttpStatus.NOT_FOUND),
          entry("PERMIT-07011", HttpStatus.CONFLICT),
          entry("PERMIT-07012", HttpStatus.CONFLICT),
          entry("PERMIT-07013", HttpStatus.CONFLICT),
          entry("PERMIT-07017", HttpStatus.CONFLICT),
          entry("PERMIT-04021", HttpStatus.NOT_FOUND),
          entry("PERMIT-04022", HttpStatus.NOT_FOUND),
          entry("PERMIT-04024", HttpStatus.CONFLICT),
          entry("PERMIT-04025", HttpStatus.NOT_FOUND),
          entry("PERMIT-09021", HttpStatus.NOT_FOUND),
          entry("PERMIT-09023", HttpStatus.CONFLICT),
          entry("PERMIT-09024", HttpStatus.CONFLICT),
          entry("PERMIT-09025", HttpStatus.CONFLICT),
          entry("PERMIT-09026", HttpStatus.CONFLICT),
          entry("PERMIT-09030", HttpStatus.CONFLICT),
          entry("PERMIT-09032", HttpStatus.FORBIDDEN),
          entry("PERMIT-09033", HttpStatus.FORBIDDEN),
          entry("PERMIT-09002", HttpStatus.NOT_FOUND),
          entry("PERMIT-09003", HttpStatus.FORBIDDEN),
          entry("PERMIT-09004", HttpStatus.CONFLICT));

  @ExceptionHandler(Refusal.class)
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    var status = STATUS.getOrDefault(refusal.code(), HttpStatus.BAD_REQUEST);
    var problem = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
    problem.setType(URI.create("urn:onevisit:" + refusal.code()));
    problem.setTitle(refusal.code());
    if (!refusal.faults().isEmpty()) {
      problem.setProperty("faults", refusal.faults());
    }
    return ResponseEntity.of(problem).build();
  }

  /** One answer for what does not exist and for what one may not see. */
  @ExceptionHandler(CaseKeys.WrongKey.class)
  ResponseEntity<ProblemDetail> wrongKey() {
    return ResponseEntity.of(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no such case, or the query code does not fit."))
        .build();
  }

  @ExceptionHandler(CaseKeys.TooManyTries.class)
  ResponseEntity<ProblemDetail> tooManyTries() {
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.TOO_MANY_REQUESTS, "Too many wrong codes. Try again in a minute.");
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header("Retry-After", "60")
        .body(problem);
  }
}
