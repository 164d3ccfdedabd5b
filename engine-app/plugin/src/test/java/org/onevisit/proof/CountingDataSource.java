package org.onevisit.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts what passes through a data source. For one thread. */
final class CountingDataSource {

  private int statements;
  private int roundTrips;
  private int commits;

  DataSource around(DataSource target) {
    return proxy(
        DataSource.class,
        target,
        (call, result) -> result instanceof Connection connection ? counted(connection) : result);
  }

  Cost cost() {
    return new Cost(statements, roundTrips, commits);
  }

  private Connection counted(Connection target) {
    var uncommitted = new boolean[1];
    return proxy(
        Connection.class,
        target,
        (call, result) -> {
          var ends = call.is("commit") || call.is("setAutoCommit") && call.argument().equals(true);
          if (ends && uncommitted[0]) {
            commits++;
          }
          uncommitted[0] &= !ends && !call.is("rollback");
          return result instanceof Statement statement
              ? counted(statement, String.valueOf(call.argument()), uncommitted)
              : result;
        });
  }

  private Statement counted(Statement target, String sql, boolean[] uncommitted) {
    var batch = new int[1];
    var type = target instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    return proxy(
        type,
        target,
        (call, result) -> {
          if (call.is("addBatch")) {
            batch[0]++;
          } else if (call.is("executeBatch")) {
            count(batch[0]);
            uncommitted[0] = true;
            batch[0] = 0;
          } else if (call.name().startsWith("execute")) {
            count(1);
            uncommitted[0] |= !sql.stripLeading().toLowerCase().startsWith("select");
          }
          return result;
        });
  }

  private void count(int rows) {
    statements += rows;
    roundTrips++;
  }

  private static <T> T proxy(Class<? extends T> type, T target, Seen seen) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                var result = method.invoke(target, arguments);
                return seen.after(new Call(method.getName(), arguments), result);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** A call that has returned. */
  private record Call(String name, Object[] arguments) {

    boolean is(String other) {
      return name.equals(other);
    }

    Object argument() {
      return arguments == null ? "" : arguments[0];
    }
  }

  /** Looks at a call and may exchange its result. */
  private interface Seen {
    Object after(Call call, Object result);
  }
}
