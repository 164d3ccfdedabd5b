package org.onevisit.app.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: what one can apply for, and the way to one's case. */
@Controller
class LandingPage {

  private final Offers offers;

  LandingPage(Offers offers) {
    this.offers = offers;
  }

  @GetMapping("/")
  String landing(Model page) {
    page.addAttribute("offers", offers.all());
    return "landing";
  }
}
