package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.app.Hands;
import org.onevisit.app.signin.SignInThrottle.TooManyTries;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ThrottleTest {

  private final Hands clock = new Hands("2026-06-01T00:00:00Z");
  private final KnownBrowsers browsers = new KnownBrowsers();
  private final SignInThrottle throttle = new SignInThrottle(browsers, clock);

  @Test
  void hasAnAddressWaitAMinuteAfterTenWrongPasswordsOfAUser() {
    guess("health1", 10, from("192.0.2.1"));

    assertRefused("health1", from("192.0.2.1"));
    clock.pass(Duration.ofMinutes(1));
    throttle.admit("health1", from("192.0.2.1"));
  }

  @Test
  void keepsTheUserOutNowhereElse() {
    guess("health1", 500, from("192.0.2.1"));

    throttle.admit("health1", from("192.0.2.2"));
  }

  @Test
  void keepsNobodyElseOutAtTheSameAddress() {
    guess("health1", 10, from("192.0.2.1"));

    throttle.admit("health2", from("192.0.2.1"));
  }

  @Test
  void hasEveryAddressTryOnceAMinuteOnAUserUnderAttack() {
    for (int address = 1; address <= 30; address++) {
      guess("health1", 1, from("192.0.2." + address));
    }

    throttle.admit("health1", from("192.0.2.99"));
    guess("health1", 1, from("192.0.2.99"));
    assertRefused("health1", from("192.0.2.99"));
  }

  @Test
  void hasAnAddressWaitThatTriesManyUsers() {
    for (int user = 1; user <= 50; user++) {
      guess("user" + user, 1, from("192.0.2.1"));
    }

    assertRefused("health1", from("192.0.2.1"));
  }

  @Test
  void takesTheAddressesOfOneNetworkForOne() {
    guess("health1", 10, from("2001:db8:1:2::1"));

    assertRefused("health1", from("2001:db8:1:2:ffff::9"));
    throttle.admit("health1", from("2001:db8:1:3::1"));
  }

  @Test
  void keepsNobodyOutOfTheOwnBrowserWhateverIsTriedAtTheSameAddress() {
    var own = known("health1", "192.0.2.1");
    guess("health1", 10, from("192.0.2.1"));
    for (int user = 1; user <= 50; user++) {
      guess("user" + user, 1, from("192.0.2.1"));
    }

    throttle.admit("health1", own);
    guess("health1", 10, own);
    assertRefused("health1", own);
  }

  @ParameterizedTest
  @CsvSource({"health2, true", "health1, false"})
  void takesABrowserForKnownOnlyToItsUserAndUntouched(String user, boolean whole) {
    var given = known(user, "192.0.2.1").browser();
    guess("health1", 10, from("192.0.2.1"));

    assertRefused("health1", from("192.0.2.1", whole ? given : "A" + given.substring(1)));
  }

  private void guess(String user, int times, Origin origin) {
    for (int i = 0; i < times; i++) {
      throttle.wrong(user, origin);
    }
  }

  private void assertRefused(String user, Origin origin) {
    assertThatThrownBy(() -> throttle.admit(user, origin)).isInstanceOf(TooManyTries.class);
  }

  private Origin known(String user, String address) {
    var response = new MockHttpServletResponse();
    browsers.remember(user, new MockHttpServletRequest(), response);
    var cookie = response.getCookie(KnownBrowsers.COOKIE);
    assertThat(cookie.isHttpOnly()).isTrue();
    return from(address, cookie.getValue());
  }

  private static Origin from(String address) {
    return new Origin(request(address));
  }

  private static Origin from(String address, String browser) {
    var request = request(address);
    request.setCookies(new Cookie(KnownBrowsers.COOKIE, browser));
    return new Origin(request);
  }

  private static MockHttpServletRequest request(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
