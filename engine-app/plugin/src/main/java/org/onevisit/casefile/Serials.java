package org.onevisit.casefile;

import java.sql.DatabaseMetaData;
import org.jdbi.v3.core.Handle;

/** Numbers in series, from 1; none is lost when a transaction rolls back. */
final class Serials {

  private Serials() {}

  /** Takes the next number of a series and keeps others waiting for theirs until the commit. */
  static void take(Handle handle, String name) {
    if (!isTaken(handle, name) && handle.execute(begin(handle), name) == 0) {
      isTaken(handle, name);
    }
  }

  private static boolean isTaken(Handle handle, String name) {
    var next = "update OV_SERIAL set NEXT_VALUE = NEXT_VALUE + 1 where NAME = ?";
    return handle.execute(next, name) > 0;
  }

  /** Two nodes may begin a series at the same instant; the second one finds it begun. */
  private static String begin(Handle handle) {
    var first = "insert into OV_SERIAL (NAME, NEXT_VALUE) values (?, 2)";
    return handle.queryMetadata(DatabaseMetaData::getDatabaseProductName).equals("PostgreSQL")
        ? first + " on conflict (NAME) do nothing"
        : first;
  }
}
