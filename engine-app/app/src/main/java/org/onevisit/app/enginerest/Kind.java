package org.onevisit.app.enginerest;

import static org.onevisit.app.enginerest.Answer.causes;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.rest.exception.RestException;

/** Whose fault a failure is. */
enum Kind {
  NOBODY(401),
  FORBIDDEN(403),
  UNSEEN(404),
  TOO_LATE(409),
  MISTAKE(400),
  FAILURE(500);

  /** What the engine and its interface throw where they expected better input. */
  private static final List<Class<? extends RuntimeException>> BY_INPUT =
      List.of(
          ClassCastException.class,
          IllegalArgumentException.class,
          IllegalStateException.class,
          IndexOutOfBoundsException.class,
          NullPointerException.class,
          UnsupportedOperationException.class);

  private final int status;

  Kind(int status) {
    this.status = status;
  }

  /** The HTTP status; for a mistake, the one its finder has chosen. */
  int status(Throwable failure) {
    var chosen = chosen(failure);
    return this == MISTAKE && chosen >= 400 && chosen < 500 ? chosen : status;
  }

  static Kind of(Throwable failure) {
    return causes(failure)
        .map(Kind::known)
        .filter(kind -> kind != null)
        .findFirst()
        .orElseGet(() -> isMistake(failure) ? MISTAKE : FAILURE);
  }

  private static Kind known(Throwable e) {
    if (e instanceof AuthorizationException refused) {
      return refusal(refused.getMessage());
    }
    if (e instanceof NotFoundException || chosen(e) == 404 || isForeign(e)) {
      return UNSEEN;
    }
    if (e instanceof OptimisticLockingException) {
      return TOO_LATE;
    }
    return e instanceof SQLException sql ? database(sql) : null;
  }

  private static Kind refusal(String message) {
    if (message.startsWith("PERMIT-08002")) {
      return NOBODY;
    }
    return message.startsWith("PERMIT-") ? FORBIDDEN : UNSEEN;
  }

  /** These the engine and its interface tell by a sentence alone. */
  private static boolean isForeign(Throwable e) {
    var sentence = String.valueOf(e.getMessage());
    return e instanceof ProcessEngineException
            && sentence.contains("belongs to no authenticated tenant")
        || e instanceof RestException && sentence.startsWith("No task found for task id");
  }

  /** Classes 22 and 23 of SQL states: a value too long, out of range or not unique. */
  private static Kind database(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().matches("2[23].*") ? MISTAKE : FAILURE;
  }

  private static boolean isMistake(Throwable e) {
    var chosen = chosen(e);
    return chosen >= 400 && chosen < 500
        || e instanceof ProcessEngineException
        || e instanceof RestException
        || e instanceof JsonProcessingException
        || BY_INPUT.stream().anyMatch(type -> type.isInstance(e));
  }

  private static int chosen(Throwable e) {
    if (e instanceof RestException rest && rest.getStatus() != null) {
      return rest.getStatus().getStatusCode();
    }
    return e instanceof WebApplicationException web ? web.getResponse().getStatus() : 0;
  }
}
