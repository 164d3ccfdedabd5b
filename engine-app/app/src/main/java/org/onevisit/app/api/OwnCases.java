package org.onevisit.app.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onevisit.casefile.CaseRow;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Opens the case for every method that asks for one's own, and says so in the API's description.
 */
@Component
class OwnCases implements HandlerMethodArgumentResolver, OperationCustomizer, WebMvcConfigurer {

  private static final String NUMBER = "caseNo";

  private final CaseKeys keys;

  OwnCases(CaseKeys keys) {
    this.keys = keys;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(OwnCase.class);
  }

  @Override
  public CaseRow resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer view,
      NativeWebRequest request,
      WebDataBinderFactory binders)
      throws MissingRequestHeaderException {
    var code = request.getHeader(OwnCase.HEADER);
    if (code == null) {
      throw new MissingRequestHeaderException(OwnCase.HEADER, parameter);
    }
    var path =
        (Map<?, ?>)
            request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    var address = request.getNativeRequest(HttpServletRequest.class).getRemoteAddr();
    return keys.open((String) path.get(NUMBER), code, address);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (Stream.of(method.getMethodParameters()).anyMatch(this::supportsParameter)) {
      operation.addParametersItem(new PathParameter().name(NUMBER));
      operation.addParametersItem(new HeaderParameter().name(OwnCase.HEADER).required(true));
    }
    return operation;
  }
}
