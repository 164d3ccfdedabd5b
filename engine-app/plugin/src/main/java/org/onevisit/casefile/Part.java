package org.onevisit.casefile;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rows of one case in one table, read when first needed. */
final class Part<R> {

  private final Function<R, String> key;
  private final Supplier<List<R>> reader;
  private Rows<R> rows;

  Part(Function<R, String> key, Supplier<List<R>> reader) {
    this.key = key;
    this.reader = reader;
  }

  boolean isRead() {
    return rows != null;
  }

  Rows<R> rows() {
    if (rows == null) {
      rows = new Rows<>(key, reader.get());
    }
    return rows;
  }

  /** Writes rows of which none ever changes. */
  void flush(CaseStore store, String insert) {
    if (rows != null) {
      store.write(insert, rows.inserted());
    }
  }

  void flush(CaseStore store, String insert, String update) {
    flush(store, insert);
    if (rows != null) {
      store.write(update, rows.changed());
    }
  }
}
