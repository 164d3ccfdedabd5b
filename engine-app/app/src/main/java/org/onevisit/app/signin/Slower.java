package org.onevisit.app.signin;

import static org.springframework.http.HttpHeaders.RETRY_AFTER;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onevisit.app.signin.SignInThrottle.TooManyTries;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** Tells whoever has guessed too often to wait: 429 and for how long. */
final class Slower {

  static final String PAGE = Newcomer.SIGN_IN + "/wait";

  private Slower() {}

  /** On the sign-in page. */
  static AuthenticationFailureHandler page() {
    var wrong = new SimpleUrlAuthenticationFailureHandler(Newcomer.SIGN_IN + "?error");
    var wait = new ForwardAuthenticationFailureHandler(PAGE);
    return (request, response, failure) -> {
      if (failure instanceof TooManyTries) {
        refuse(response);
        wait.onAuthenticationFailure(request, response, failure);
      } else {
        wrong.onAuthenticationFailure(request, response, failure);
      }
    };
  }

  /** To a tool that sends user and password with each request. */
  static AuthenticationEntryPoint tool(String realm) {
    var basic = new BasicAuthenticationEntryPoint();
    basic.setRealmName(realm);
    return (request, response, failure) -> answer(basic, request, response, failure);
  }

  private static void answer(
      AuthenticationEntryPoint basic,
      HttpServletRequest request,
      HttpServletResponse response,
      AuthenticationException failure)
      throws IOException, ServletException {
    if (failure instanceof TooManyTries) {
      refuse(response);
    } else {
      basic.commence(request, response, failure);
    }
  }

  private static void refuse(HttpServletResponse response) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(RETRY_AFTER, String.valueOf(SignInThrottle.PAUSE.toSeconds()));
  }
}
