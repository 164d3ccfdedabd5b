package org.onevisit.app.licence;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The public page behind a licence's QR code. Whatever is not in the register gets one and the same
 * answer.
 */
@Controller
class VerifyController {

  private final PublicCheck check;

  VerifyController(PublicCheck check) {
    this.check = check;
  }

  @GetMapping(path = "/verify/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(@PathVariable String id) {
    Optional<LicenceAnswer> answer = check.answer(id);
    ModelAndView page = new ModelAndView("verify");
    page.setStatus(answer.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    answer.ifPresent(known -> page.addObject("licence", known));
    return page;
  }

  @GetMapping(path = "/verify/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> json(@PathVariable String id) {
    Optional<LicenceAnswer> answer = check.answer(id);
    return ResponseEntity.status(answer.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .cacheControl(CacheControl.noStore())
        .body(answer.<Object>map(known -> known).orElse(Map.of("state", "UNKNOWN")));
  }
}
