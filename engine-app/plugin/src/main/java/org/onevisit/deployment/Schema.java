package org.onevisit.deployment;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The plugin's own tables, beside the engine's in the same database. */
public final class Schema {

  private Schema() {}

  /** Brings the tables to the newest version; two nodes may do so at once. */
  public static void migrate(DataSource dataSource) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:onevisit/db")
        .table("OV_SCHEMA_HISTORY")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
