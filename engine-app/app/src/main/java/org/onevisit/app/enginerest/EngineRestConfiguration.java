package org.onevisit.app.enginerest;

import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonMappingExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonParseExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the engine's interface answer failures as {@link Answer} says. */
@Configuration
class EngineRestConfiguration {

  @Bean
  CamundaJerseyResourceConfig engineRest() {
    answerForBothCopies();
    return new CamundaJerseyResourceConfig();
  }

  /** The engine's list is one for {@code /engine-rest} and for the webapps. */
  private static void answerForBothCopies() {
    var classes = CamundaRestResources.getConfigurationClasses();
    classes.remove(ExceptionHandler.class);
    classes.remove(ProcessEngineExceptionHandler.class);
    classes.remove(RestExceptionHandler.class);
    classes.remove(JsonMappingExceptionHandler.class);
    classes.remove(JsonParseExceptionHandler.class);
    classes.add(Answers.OfAnything.class);
    classes.add(Answers.OfUnmappableJson.class);
    classes.add(Answers.OfBrokenJson.class);
  }
}
