package org.onevisit.app.enginerest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Hangs {@link Answer} into the engine's interface, before the mappers that others bring. */
final class Answers {

  private static final int FIRST = 1;

  private Answers() {}

  private static Response response(Throwable failure) {
    var answer = Answer.to(failure);
    return Response.status(answer.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(answer.body())
        .build();
  }

  @Priority(FIRST)
  static class OfAnything implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
      return response(failure);
    }
  }

  @Priority(FIRST)
  static class OfUnmappableJson implements ExceptionMapper<JsonMappingException> {
    @Override
    public Response toResponse(JsonMappingException failure) {
      return response(failure);
    }
  }

  @Priority(FIRST)
  static class OfBrokenJson implements ExceptionMapper<JsonParseException> {
    @Override
    public Response toResponse(JsonParseException failure) {
      return response(failure);
    }
  }
}
