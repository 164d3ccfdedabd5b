package org.onevisit.wiring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onevisit.catalogue.ClockSpec;
import org.onevisit.catalogue.ConditionSpec;
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
        rows(tables, key + "-materials", Material::of),
        ClockSpec.overriding(
            rows(tables, key + "-clocks", ClockSpec::of),
            rows(tables, ClockSpec.COMMON, ClockSpec::of)),
        rows(tables, key + "-grounds", RefusalGround::of),
        rows(tables, key + "-licence", LicenceSpec::of),
        rows(tables, key + "-lanes", LaneSpec::of),
        rows(tables, key + "-promises", PromiseSpec::of),
        rows(tables, key + "-conditions", ConditionSpec::of),
        gate);
  }

  private static <R> List<R> rows(
      Function<String, List<Map<String, Object>>> tables,
      String table,
      Function<Map<String, Object>, R> row) {
    return tables.apply(table).stream().map(row).toList();
  }
}
