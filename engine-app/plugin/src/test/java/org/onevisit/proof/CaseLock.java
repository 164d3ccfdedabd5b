package org.onevisit.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/** Somebody works in a case and keeps others waiting until this is closed. */
record CaseLock(Connection connection) implements AutoCloseable {

  static CaseLock on(EmbeddedPostgres postgres, String database, String caseNo)
      throws SQLException {
    var connection = postgres.getDatabase("postgres", database).getConnection();
    connection.setAutoCommit(false);
    try (var lock =
        connection.prepareStatement("select 1 from OV_CASE where CASE_NO = ? for update")) {
      lock.setString(1, caseNo);
      lock.execute();
    }
    return new CaseLock(connection);
  }

  /** How many transactions wait for a lock. */
  static int waiting(EmbeddedPostgres postgres, String database) {
    return Jdbi.create(postgres.getDatabase("postgres", database))
        .withHandle(
            handle ->
                handle
                    .select(
                        "select count(*) from pg_stat_activity"
                            + " where datname = ? and wait_event_type = 'Lock'",
                        database)
                    .mapTo(Integer.class)
                    .one());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
