package org.onevisit.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rows of one case in one table, read when first needed. */
final class Part<R> {

  private final Function<R, String> key;
  private final Supplier<List<R>> reader;
  private final List<R> added = new ArrayList<>();
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
      added.forEach(rows::put);
    }
    return rows;
  }

  /** A row that is certainly new; the others need not be read for it. */
  void add(R row) {
    if (rows == null) {
      added.add(row);
    } else {
      rows.put(row);
    }
  }

  /** Writes rows of which none ever changes. */
  void flush(CaseStore store, String insert) {
    store.write(insert, rows == null ? added : rows.inserted());
  }

  void flush(CaseStore store, String insert, String update) {
    flush(store, insert);
    if (rows != null) {
      store.write(update, rows.changed());
    }
  }
}
