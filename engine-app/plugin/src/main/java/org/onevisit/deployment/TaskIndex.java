package org.onevisit.deployment;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * An index on the engine's tasks in the order in which Tasklist shows those of an agency: nearest
 * deadline first, newest first among equals; and with what decides who may see them, so that they
 * can be counted without being read. It is no script beside the plugin's own tables because those
 * are there before the engine's.
 */
final class TaskIndex {

  private static final String TABLE = "ACT_RU_TASK";
  private static final String NAME = "OV_TASK_OWNER_DUE";

  private TaskIndex() {}

  /** Creates it where it is not yet; only to look is to lock nobody's work out. */
  static void create(Connection connection, String prefix) throws SQLException {
    if (!isThere(connection, prefix + TABLE)) {
      try (var statement = connection.createStatement()) {
        statement.execute(
            "create index %s on %s (TENANT_ID_, DUE_DATE_, CREATE_TIME_ desc, ID_,"
                    .formatted(NAME, prefix + TABLE)
                + " PROC_DEF_ID_, CASE_EXECUTION_ID_, SUSPENSION_STATE_)");
      }
    }
  }

  private static boolean isThere(Connection connection, String table) throws SQLException {
    var database = connection.getMetaData();
    var name = database.storesLowerCaseIdentifiers() ? table.toLowerCase() : table;
    try (var indexes = database.getIndexInfo(null, connection.getSchema(), name, false, true)) {
      while (indexes.next()) {
        if (NAME.equalsIgnoreCase(indexes.getString("INDEX_NAME"))) {
          return true;
        }
      }
    }
    return false;
  }
}
