package org.onevisit.proof;

import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.h2.jdbcx.JdbcDataSource;

/** One side of a comparison: an engine on a database of its own that counts what it is asked. */
abstract class Side implements AutoCloseable {

  private final CountingDataSource counter = new CountingDataSource();
  private final ProcessEngine engine;

  Side(String name, Consumer<ProcessEngineConfigurationImpl> settings) {
    var database = new JdbcDataSource();
    database.setUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setDataSource(counter.around(database));
    configuration.setDatabaseSchemaUpdate("create-drop");
    configuration.setAuthorizationEnabled(true);
    // neither side is to pay for blocks of ids and for metrics now and then
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    settings.accept(configuration);
    engine = configuration.buildProcessEngine();
  }

  /** Starts a nurse registration; returns what its scans are handed in under. */
  abstract String apply();

  abstract void handIn(String id, String material);

  abstract Officers officers();

  ProcessEngine engine() {
    return engine;
  }

  /** What some work costs here. */
  Cost cost(Runnable work) {
    var before = counter.cost();
    work.run();
    return counter.cost().minus(before);
  }

  @Override
  public void close() {
    engine.close();
  }
}
