package org.onevisit.app.signin;

import static org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromCurrentContextPath;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sign-in page, and the page that tells a designer how to deploy. */
@Controller
class SignInPages {

  @GetMapping("/signin")
  String signIn() {
    return "signin";
  }

  /** Instead of an answer, whether the password was right or wrong. */
  @RequestMapping(Slower.PAGE)
  String wait(Model page) {
    page.addAttribute("wait", true);
    return "signin";
  }

  @GetMapping("/deploying")
  String deploying(Model page) {
    page.addAttribute("endpoint", fromCurrentContextPath().path("/engine-rest").toUriString());
    return "deploying";
  }
}
