package org.onevisit.deployment;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.calendar.CalendarHistory;

/**
 * Brings the plugin's tables and the engine's up to date, one node after the other. By itself the
 * engine looks whether its tables exist and then creates them: of two nodes that start on an empty
 * database, one finds none and dies creating what the other has just created.
 */
public final class TablesInTurn implements SchemaOperationsCommand {

  private static final String POSTGRES = "postgres";

  private final SchemaOperationsCommand engineTables;
  private final DataSource dataSource;
  private final CalendarHistory calendars;

  public TablesInTurn(
      SchemaOperationsCommand engineTables, DataSource dataSource, CalendarHistory calendars) {
    this.engineTables = engineTables;
    this.dataSource = dataSource;
    this.calendars = calendars;
  }

  @Override
  public Void execute(CommandContext context) {
    var session = context.getDbSqlSession();
    var connection = session.getSqlSession().getConnection();
    try {
      if (POSTGRES.equals(session.getDbSqlSessionFactory().getDatabaseType())) {
        awaitTurn(connection);
      }
      Schema.migrate(dataSource);
      calendars.open(Jdbi.create(Schema.plain(dataSource)));
      engineTables.execute(context);
      TaskIndex.create(
          connection, context.getProcessEngineConfiguration().getDatabaseTablePrefix());
      return null;
    } catch (SQLException e) {
      throw new IllegalStateException("The database refuses what the plugin's tables need", e);
    }
  }

  /** The lock ends with the engine's transaction, whether that commits, fails or loses its node. */
  private static void awaitTurn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(hashtext('onevisit tables'))");
    }
  }
}
