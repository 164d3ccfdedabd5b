package org.onevisit.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.token.KeyBasedPersistenceTokenService;
import org.springframework.stereotype.Component;

/**
 * Browsers in which somebody has signed in before. They keep a signed cookie that opens nothing,
 * but has their wrong passwords counted apart from those of strangers. Known until the next start.
 */
@Component
class KnownBrowsers {

  static final String COOKIE = "known-browser";
  private static final Duration KEPT = Duration.ofDays(90);

  private final KeyBasedPersistenceTokenService tokens = new KeyBasedPersistenceTokenService();

  KnownBrowsers() {
    var random = new SecureRandom();
    var secret = new byte[32];
    random.nextBytes(secret);
    tokens.setSecureRandom(random);
    tokens.setServerInteger(random.nextInt());
    tokens.setServerSecret(Base64.getEncoder().encodeToString(secret));
  }

  void remember(String user, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, tokens.allocateToken(user).getKey())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .path(Newcomer.SIGN_IN)
            .maxAge(KEPT)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Whether this very user has signed in there. */
  boolean knows(String browser, String user) {
    try {
      return !browser.isEmpty()
          && tokens.verifyToken(browser).getExtendedInformation().equals(user);
    } catch (IllegalArgumentException forged) {
      return false;
    }
  }
}
