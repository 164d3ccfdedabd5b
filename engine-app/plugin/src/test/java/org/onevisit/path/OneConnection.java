package org.onevisit.path;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import javax.sql.DataSource;

/** The one connection of a database, whose transaction goes on until somebody takes it back. */
final class OneConnection implements AutoCloseable {

  private static final Set<String> NOT_THE_ENGINES =
      Set.of("close", "commit", "rollback", "setAutoCommit");

  private final Connection connection;
  private int depth;

  OneConnection(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
  }

  /** Hands the connection out to who may neither end it nor its transaction. */
  DataSource dataSource() {
    var shared =
        proxy(
            Connection.class,
            (proxy, method, arguments) ->
                NOT_THE_ENGINES.contains(method.getName())
                    ? null
                    : method.invoke(connection, arguments));
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> method.getName().equals("getConnection") ? shared : null);
  }

  Savepoint mark() throws SQLException {
    connection.setAutoCommit(false);
    return connection.setSavepoint("mark" + depth++);
  }

  /** The database looks through all names of marks each time: so they are used again. */
  void backTo(Savepoint mark) throws SQLException {
    connection.rollback(mark);
    depth--;
  }

  /** What the running transaction sees. */
  void read(String query, Row row) throws SQLException {
    try (var statement = connection.prepareStatement(query);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        row.read(rows);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** One row of an answer. */
  interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
