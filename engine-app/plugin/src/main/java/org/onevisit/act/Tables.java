package org.onevisit.act;

import java.util.List;
import java.util.Map;

/** The tables deployed beside a permit, asked with what its application says. */
@FunctionalInterface
public interface Tables {

  /** The rows that hold, column by column; none of a table that was not deployed. */
  List<Map<String, Object>> rows(String table);
}
