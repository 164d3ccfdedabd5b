package org.onevisit.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose person has other groups, other agencies or another password than when it
 * began, or is gone, and any after a working day. Whoever asks must sign in anew.
 */
class SessionEnd extends OncePerRequestFilter {

  private static final Duration LONGEST = Duration.ofHours(8);
  private static final String BEGAN_WITH = SessionEnd.class.getName();

  private final RightsNow rights;
  private final Clock clock;

  SessionEnd(RightsNow rights) {
    this(rights, Clock.systemUTC());
  }

  SessionEnd(RightsNow rights, Clock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var person = request.getUserPrincipal();
    var session = request.getSession(false);
    if (person != null && session != null) {
      var now = rights.of(person.getName(), request);
      if (isOver(session) || !now.equals(begunWith(session, now))) {
        session.invalidate();
        throw new InsufficientAuthenticationException("The session has ended");
      }
    }
    rest.doFilter(request, response);
  }

  private boolean isOver(HttpSession session) {
    return clock.millis() - session.getCreationTime() > LONGEST.toMillis();
  }

  private static Rights begunWith(HttpSession session, Rights now) {
    if (session.getAttribute(BEGAN_WITH) == null) {
      session.setAttribute(BEGAN_WITH, now);
    }
    return (Rights) session.getAttribute(BEGAN_WITH);
  }
}
