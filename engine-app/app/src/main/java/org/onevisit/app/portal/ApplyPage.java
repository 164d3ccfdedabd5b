package org.onevisit.app.portal;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.UUID;
import org.onevisit.app.api.Permits;
import org.onevisit.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The application form of a permit: the very form the service window fills in. */
@Controller
class ApplyPage {

  private final Permits permits;

  ApplyPage(Permits permits) {
    this.permits = permits;
  }

  @GetMapping("/apply/{item}")
  String form(@PathVariable String item, Model page) {
    page.addAttribute("permit", permits.named(item));
    page.addAttribute("lanes", permits.lanes(item));
    page.addAttribute("key", UUID.randomUUID());
    return "apply";
  }

  @ExceptionHandler(Refusal.class)
  @ResponseStatus(NOT_FOUND)
  String noSuchPermit() {
    return "error";
  }
}
