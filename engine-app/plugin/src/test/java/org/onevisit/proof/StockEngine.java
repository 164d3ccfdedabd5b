package org.onevisit.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.desk.Scan;
import org.onevisit.promise.Promise;

/**
 * A program of its own: starts a stock engine from its usual file, takes one nurse registration to
 * its end and writes down what it saw.
 */
final class StockEngine {

  private final Properties seen = new Properties();
  private final ProcessEngineConfigurationImpl configuration;
  private final CrossAgencyPlugin plugin;

  private StockEngine() {
    configuration =
        (ProcessEngineConfigurationImpl)
            ProcessEngineConfiguration.createProcessEngineConfigurationFromResource(
                "stock/camunda.cfg.xml");
    plugin = (CrossAgencyPlugin) configuration.getProcessEnginePlugins().get(0);
  }

  /** The first argument names the file to write to. */
  public static void main(String[] arguments) throws IOException, SQLException {
    var stock = new StockEngine();
    stock.run();
    try (var file = Files.newBufferedWriter(Path.of(arguments[0]))) {
      stock.seen.store(file, null);
    }
  }

  private void run() throws SQLException {
    var engine = configuration.buildProcessEngine();
    Nurse.deploy(engine);
    var caseNo = apply();
    lookAtTask(engine, caseNo);
    Officers.ofTenants(engine).finish();
    lookAtCase(caseNo);
    lookAtJars();
    engine.close();
  }

  private String apply() {
    var desk = plugin.serviceDesk();
    var caseNo = desk.submit(Nurse.ITEM, Nurse.application(), "stock").caseNo();
    for (var material : Nurse.MATERIALS) {
      desk.upload(caseNo, material, new Scan(material + ".pdf", Nurse.SCAN), "applicant");
    }
    return caseNo;
  }

  private void lookAtTask(ProcessEngine engine, String caseNo) {
    var tasks = engine.getTaskService().createTaskQuery();
    var task = tasks.processInstanceBusinessKey(caseNo).singleResult();
    saw("task.owner", task.getTenantId());
    saw("task.due", task.getDueDate().toInstant());
    saw("clock.due", plugin.cases().clocks(caseNo).get(0).promisedDue());
  }

  private void lookAtCase(String caseNo) {
    var cases = plugin.cases();
    saw("case", cases.progress(caseNo).orElseThrow().state());
    saw("licence", cases.licence(caseNo).orElseThrow().state());
    saw("promises", cases.promises(caseNo).stream().map(Promise::state).distinct().toList());
  }

  private void lookAtJars() throws SQLException {
    saw("plugin", CrossAgencyPlugin.class.getProtectionDomain().getCodeSource().getLocation());
    for (var library :
        new String[] {
          "org.flywaydb.core.Flyway", "org.jdbi.v3.core.Jdbi", "com.google.gson.Gson"
        }) {
      saw(library, isThere(library));
    }
    try (var connection = configuration.getDataSource().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select \"script\" from OV_SCHEMA_HISTORY where \"type\" = 'SQL'"
                    + " and \"success\" = true order by \"installed_rank\"")) {
      rows.next();
      saw("migration", rows.getString(1));
    }
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private void saw(String what, Object value) {
    seen.setProperty(what, String.valueOf(value));
  }
}
