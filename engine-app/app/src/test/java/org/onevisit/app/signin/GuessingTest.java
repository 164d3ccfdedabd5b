package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Neighbour;
import org.onevisit.app.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** Guessing passwords, at the sign-in page and at the engine's interface alike. */
@AppTest
class GuessingTest {

  private static final String TASKS = "GET /engine-rest/task?maxResults=1";

  @LocalServerPort int port;

  @Autowired SignInThrottle throttle;

  @Test
  void isAnsweredAsWrongAtFirst() {
    var guesser = new Neighbour(port, "127.0.0.40");

    assertThat(guesser.say(TASKS, basic("education1", "guess"), "")).contains(" 401 ");
  }

  @Test
  void isToldToWaitEvenWithTheRightPasswordWhileOthersSignIn() {
    var guesser = new Neighbour(port, "127.0.0.41");
    var right = basic("health2", "OneVisit-2026");

    var waits =
        await()
            .until(
                () -> tooOften("health2", "127.0.0.41", () -> guesser.say(TASKS, right, "")),
                answer -> answer.contains(" 429 "));
    assertThat(waits).contains("Retry-After: 60");
    assertThat(new Neighbour(port, "127.0.0.42").say(TASKS, right, "")).contains(" 200 ");
  }

  @Test
  void isToldToWaitOnTheSignInPage() {
    var guesser = new Visitor(port);

    var waits =
        await()
            .until(
                () ->
                    tooOften(
                        "publicSecurity2", "127.0.0.1", () -> guesser.signIn("publicSecurity2")),
                answer -> answer.statusCode() == 429);
    assertThat(waits.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(waits.body()).contains("name=\"_csrf\"").contains("一分钟");
  }

  /** After nine wrong passwords and one more, unless a minute has just ended. */
  private <T> T tooOften(String user, String address, Supplier<T> next) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    for (int i = 0; i < 9; i++) {
      throttle.wrong(user, new Origin(request));
    }
    new Neighbour(port, address).say(TASKS, basic(user, "wrong"), "");
    return next.get();
  }

  private static List<String> basic(String user, String password) {
    var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return List.of("Authorization: Basic " + Base64.getEncoder().encodeToString(pair));
  }
}
