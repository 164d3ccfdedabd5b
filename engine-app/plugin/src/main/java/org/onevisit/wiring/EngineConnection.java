package org.onevisit.wiring;

import java.sql.Connection;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
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

  /**
   * Ends the transaction with the running command. The engine itself ends it only when it has
   * written something; else closing the connection would commit whatever stands there, even after a
   * failure.
   */
  static void endWithCommand() {
    if (Context.getProcessEngineConfiguration().isTransactionsExternallyManaged()) {
      return;
    }
    var context = Context.getCommandContext();
    var session = context.getDbSqlSession().getSqlSession();
    var transaction = context.getTransactionContext();
    transaction.addTransactionListener(TransactionState.COMMITTING, any -> session.commit(true));
    transaction.addTransactionListener(TransactionState.ROLLINGBACK, any -> session.rollback(true));
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
