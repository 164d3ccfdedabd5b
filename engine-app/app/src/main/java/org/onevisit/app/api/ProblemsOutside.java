package org.onevisit.app.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says as problem+json also what went wrong before any method under {@code /api} was reached: an
 * unknown path, a method or media type nobody takes, an upload beyond all bounds.
 */
@Component
class ProblemsOutside implements HandlerExceptionResolver, Ordered {

  private final ObjectMapper json;

  ProblemsOutside(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
    if (!request.getRequestURI().startsWith("/api/") || !(e instanceof ErrorResponse error)) {
      return null;
    }
    var problem = error.getBody();
    if (e instanceof MaxUploadSizeExceededException) {
      problem.setDetail("The upload is too large; a scan may have 10 MB.");
    }
    error.getHeaders().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    try {
      json.writeValue(response.getOutputStream(), problem);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }
}
