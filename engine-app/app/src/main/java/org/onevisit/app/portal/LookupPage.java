package org.onevisit.app.portal;

import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onevisit.app.api.CaseKeys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a case to whoever has its number and query code, and closes it again. */
@Controller
class LookupPage {

  private final CaseKeys keys;

  LookupPage(CaseKeys keys) {
    this.keys = keys;
  }

  @PostMapping("/status")
  String open(
      @RequestParam String caseNo,
      @RequestParam String code,
      @RequestParam(defaultValue = "false") boolean justApplied,
      HttpServletRequest request,
      HttpServletResponse response,
      Model page) {
    try {
      var found = keys.open(caseNo, code, request.getRemoteAddr()).application();
      remember(new OpenCase(found.caseNo(), found.queryCode(), justApplied), request);
      return "redirect:/status";
    } catch (CaseKeys.WrongKey e) {
      return again(page, caseNo, "lookup.wrong", response, NOT_FOUND);
    } catch (CaseKeys.TooManyTries e) {
      return again(page, caseNo, "lookup.tooMany", response, TOO_MANY_REQUESTS);
    }
  }

  @PostMapping("/status/leave")
  String leave(HttpServletRequest request) {
    request.getSession().removeAttribute(OpenCase.ATTRIBUTE);
    return "redirect:/status";
  }

  /** A new session id keeps out whoever may have planted the old one. */
  private static void remember(OpenCase opened, HttpServletRequest request) {
    request.getSession().setAttribute(OpenCase.ATTRIBUTE, opened);
    request.changeSessionId();
  }

  private static String again(
      Model page, String caseNo, String fault, HttpServletResponse response, HttpStatus status) {
    response.setStatus(status.value());
    page.addAttribute("caseNo", caseNo);
    page.addAttribute("fault", fault);
    return "lookup";
  }
}
