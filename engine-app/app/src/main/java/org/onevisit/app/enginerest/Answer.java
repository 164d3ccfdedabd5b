package org.onevisit.app.enginerest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the engine's interface answers to a failure, in its own JSON: 404 in one wording for what
 * does not exist and for what one may not see, 4xx for the caller's mistakes, and nothing of what
 * the server is made of.
 */
record Answer(int status, ExceptionDto body) {

  private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

  static final String UNSEEN = "There is no such thing, or it is not yours to see.";
  private static final String NOT_UNDERSTOOD = "The request cannot be understood.";
  private static final String FAILED = "The server could not do this now. Try again later.";

  static Answer to(Throwable failure) {
    var kind = Kind.of(failure);
    return switch (kind) {
      case UNSEEN -> told(404, "NotFound", UNSEEN);
      case FAILURE -> {
        LOG.error("A request to the engine's interface failed", failure);
        yield told(500, "Failure", FAILED);
      }
      default -> new Answer(kind.status(failure), clean(failure));
    };
  }

  private static ExceptionDto clean(Throwable failure) {
    if (failure instanceof JsonProcessingException json) {
      return told(400, "InvalidRequest", place(json)).body();
    }
    var body = ExceptionHandlerHelper.getInstance().fromException(failure);
    body.setMessage(withoutInternals(messages(failure)));
    return body;
  }

  private static String place(JsonProcessingException json) {
    var at = json.getLocation();
    return at == null
        ? NOT_UNDERSTOOD
        : "This is not the JSON that is asked for: line %d, column %d."
            .formatted(at.getLineNr(), at.getColumnNr());
  }

  private static List<String> messages(Throwable failure) {
    return causes(failure)
        .map(Throwable::getMessage)
        .filter(m -> m != null && !m.isBlank())
        .toList();
  }

  /** The outermost sentence that names no class of the server. */
  private static String withoutInternals(List<String> messages) {
    return messages.stream()
        .filter(message -> !Internals.isIn(message))
        .findFirst()
        .orElse(NOT_UNDERSTOOD);
  }

  private static Answer told(int status, String type, String message) {
    var body = new ExceptionDto();
    body.setType(type);
    body.setMessage(message);
    return new Answer(status, body);
  }

  static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, Throwable::getCause).limit(20);
  }
}
