package org.onevisit.deployment;

import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.flywaydb.core.Flyway;

/** The plugin's own tables, beside the engine's in the same database. */
final class Schema {

  private Schema() {}

  /** Brings the tables to the newest version; two nodes may do so at once. */
  static void migrate(DataSource dataSource) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(plain(dataSource))
        .locations("classpath:onevisit/db")
        .table("OV_SCHEMA_HISTORY")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .outOfOrder(true) // scripts do not build on each other
        .load()
        .migrate();
  }

  /** The engine's own pool objects to a connection being asked whether it is closed. */
  static DataSource plain(DataSource dataSource) {
    return dataSource instanceof PooledDataSource pool
        ? new UnpooledDataSource(
            pool.getDriver(), pool.getUrl(), pool.getUsername(), pool.getPassword())
        : dataSource;
  }
}
