package org.onevisit.wiring;

import java.sql.Connection;
import org.camunda.bpm.engine.impl.context.Context;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.casefile.RowMappers;

/**
 * The connection of the engine's running command, so that an act and its record commit together.
 */
final class EngineConnection implements ConnectionFactory {

  static Jdbi jdbi() {
    var jdbi = RowMappers.register(Jdbi.create(new EngineConnection()));
    // the transaction is the engine's, not the handle's
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    return jdbi;
  }

  @Override
  public Connection openConnection() {
    return Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
  }

  @Override
  public void closeConnection(Connection connection) {
    // the engine closes it with its command
  }
}
