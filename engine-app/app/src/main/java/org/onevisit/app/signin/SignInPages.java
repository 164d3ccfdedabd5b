package org.onevisit.app.signin;

import static org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromCurrentContextPath;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sign-in page, and the page that tells a designer how to deploy. */
@Controller
class SignInPages {

  private final boolean directory;

  SignInPages(ObjectProvider<SignOn> signOn) {
    this.directory = signOn.getIfAvailable() != null;
  }

  @GetMapping("/signin")
  String signIn(Model page) {
    page.addAttribute("directory", directory);
    return "signin";
  }

  /** Instead of an answer, whether the password was right or wrong. */
  @RequestMapping(Slower.PAGE)
  String wait(Model page) {
    page.addAttribute("wait", true);
    page.addAttribute("directory", directory);
    return "signin";
  }

  @GetMapping("/deploying")
  String deploying(Model page) {
    page.addAttribute("endpoint", fromCurrentContextPath().path("/engine-rest").toUriString());
    return "deploying";
  }
}
