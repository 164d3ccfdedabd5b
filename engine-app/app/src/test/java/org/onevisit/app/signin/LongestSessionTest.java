package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.Hands;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.InsufficientAuthenticationException;

/** However busy somebody is, after a working day of eight hours one signs in anew. */
class LongestSessionTest {

  private final RightsNow rights = mock(RightsNow.class);
  private final MockHttpSession session = new MockHttpSession();
  private final Hands clock = new Hands(Instant.ofEpochMilli(session.getCreationTime()).toString());
  private final SessionEnd end = new SessionEnd(rights, clock);

  @BeforeEach
  void rightsStayAsTheyAre() {
    when(rights.of(eq("clerk"), any())).thenReturn(new Rights(List.of(), List.of(), "hash"));
  }

  @Test
  void lastsEightHoursOfWork() throws Exception {
    clock.pass(Duration.ofHours(8));

    assertThat(request().getRequest()).isNotNull();
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void endsAfterThemAlsoInTheMidstOfWork() throws Exception {
    clock.pass(Duration.ofHours(4));
    request();
    clock.pass(Duration.ofHours(4).plusMillis(1));

    assertThatExceptionOfType(InsufficientAuthenticationException.class).isThrownBy(this::request);
    assertThat(session.isInvalid()).isTrue();
  }

  private MockFilterChain request() throws Exception {
    var request = new MockHttpServletRequest("GET", "/counter");
    request.setSession(session);
    request.setUserPrincipal((Principal) () -> "clerk");
    var rest = new MockFilterChain();
    end.doFilter(request, new MockHttpServletResponse(), rest);
    return rest;
  }
}
