package org.onevisit.wiring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.LaneSpec;
import org.onevisit.catalogue.LicenceSpec;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.PromiseSpec;
import org.onevisit.catalogue.RefusalGround;
import org.onevisit.catalogue.TrustGate;

/** Reads the tables of an item, row by row. */
final class ItemTables {

  private ItemTables() {}

  static PermitItem item(
      String key, Function<String, List<Map<String, Object>>> tables, TrustGate gate) {
    return new PermitItem(
        key,
        rows(tables, "materials", Material::of),
        rows(tables, "clocks", ClockSpec::of),
        rows(tables, "grounds", RefusalGround::of),
        rows(tables, "licence", LicenceSpec::of),
        rows(tables, "lanes", LaneSpec::of),
        rows(tables, "promises", PromiseSpec::of),
        gate);
  }

  private static <R> List<R> rows(
      Function<String, List<Map<String, Object>>> tables,
      String table,
      Function<Map<String, Object>, R> row) {
    return tables.apply(table).stream().map(row).toList();
  }
}
