package org.onevisit.desk;

import java.sql.SQLException;

/** Tells a row that somebody else has written first from everything else that may go wrong. */
final class TakenKey {

  /** SQL:2003, the same in H2 and PostgreSQL. */
  private static final String UNIQUE_VIOLATION = "23505";

  private TakenKey() {}

  static boolean isCauseOf(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOne(sql)) {
        return true;
      }
    }
    return false;
  }

  /** A batch tells by the exceptions that follow the first. */
  private static boolean isOne(SQLException sql) {
    for (var each = sql; each != null; each = each.getNextException()) {
      if (UNIQUE_VIOLATION.equals(each.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
