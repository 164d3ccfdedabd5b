package org.onevisit.rule;

import java.util.ArrayList;
import java.util.List;
import org.onevisit.catalogue.CatalogueException;
import org.onevisit.catalogue.ClockSpec;

/** The clocks of an item as its tables state them. */
final class ClockRows {

  private ClockRows() {}

  /** The item's own rows, and of the shared ones those it has none for. */
  static List<ClockSpec> of(Submission submission, String item) {
    var rows = new ArrayList<ClockSpec>();
    for (var table : submission.clockTables(item)) {
      var known = rows.stream().map(ClockSpec::clock).toList();
      TableRow.of(table.getValue()).stream()
          .map(ClockRows::read)
          .filter(clock -> clock != null && !known.contains(clock.clock()))
          .forEach(rows::add);
    }
    return rows;
  }

  /** Null where another rule has something to say about the row. */
  private static ClockSpec read(TableRow row) {
    try {
      return ClockSpec.of(row.cells());
    } catch (CatalogueException e) {
      return null;
    }
  }
}
