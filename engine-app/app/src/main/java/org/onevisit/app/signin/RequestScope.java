package org.onevisit.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onevisit.CrossAgencyPlugin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outermost of all filters: whatever runs inside is somebody's request, and the engine does nothing
 * for it before that somebody is known.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestScope extends OncePerRequestFilter {

  private final CrossAgencyPlugin plugin;

  RequestScope(CrossAgencyPlugin plugin) {
    this.plugin = plugin;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try (var scope = plugin.request()) {
      rest.doFilter(request, response);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
