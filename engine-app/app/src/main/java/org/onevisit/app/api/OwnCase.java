package org.onevisit.app.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The case that the path names, opened by the query code in the header. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(hidden = true)
@interface OwnCase {

  /** The header that carries the code. */
  String HEADER = "X-Query-Code";
}
