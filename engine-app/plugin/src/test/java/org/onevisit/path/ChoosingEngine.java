package org.onevisit.path;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A stock engine in which one case runs at a time, every choice is made from outside, and whatever
 * happens can be taken back: it all happens in one transaction of the database.
 */
final class ChoosingEngine implements AutoCloseable {

  private final Pick pick = new Pick();
  private final Set<String> passed = new HashSet<>();
  private final Map<String, Integer> heard = new HashMap<>();
  private final Map<String, String> jobs = new HashMap<>();
  private final OneConnection connection;
  private final ProcessEngine engine;

  ChoosingEngine() throws SQLException {
    connection = new OneConnection("jdbc:h2:mem:choosing;QUERY_CACHE_SIZE=500");
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("choosing");
    configuration.setDataSource(connection.dataSource());
    configuration.setTransactionsExternallyManaged(true);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setJobExecutorActivate(false);
    configuration.setHistory("none");
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setTenantCheckEnabled(false);
    configuration.setBeans(new HashMap<>(Map.of("pick", pick)));
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Passing())));
    engine = configuration.buildProcessEngine();
  }

  /** Deploys a model, works with it, and takes all of that back. */
  <T> T with(String model, Work<T> work) throws SQLException {
    var mark = connection.mark();
    try {
      passed.clear();
      heard.clear();
      jobs.clear();
      engine.getRepositoryService().createDeployment().addString("random.bpmn", model).deploy();
      engine
          .getManagementService()
          .createJobDefinitionQuery()
          .list()
          .forEach(job -> jobs.put(job.getId(), job.getActivityId()));
      return work.get();
    } finally {
      connection.backTo(mark);
    }
  }

  /** What happens within is taken back afterwards. */
  void andBack(Work<?> work) throws SQLException {
    var mark = connection.mark();
    var before = Map.copyOf(heard);
    try {
      work.get();
    } finally {
      connection.backTo(mark);
      heard.clear();
      heard.putAll(before);
    }
  }

  Set<String> passed() {
    return Set.copyOf(passed);
  }

  void start(Choices choices) {
    pick.follow(choices);
    engine.getRuntimeService().startProcessInstanceByKey("random", Map.of("x", choices.yes()));
  }

  void happen(EngineState.Move move, Choices choices) {
    pick.follow(choices);
    var id = move.id();
    switch (move.kind()) {
      case TASK -> engine.getTaskService().complete(id);
      case JOB -> engine.getManagementService().executeJob(id);
      case MESSAGE -> {
        heard.merge(id, 1, Integer::sum);
        engine.getRuntimeService().messageEventReceived(move.message(), move.execution());
      }
    }
  }

  EngineState look() throws SQLException {
    return EngineState.of(connection, jobs, heard);
  }

  @Override
  public void close() throws SQLException {
    engine.close();
    connection.close();
  }

  /** Something done with the engine. */
  interface Work<T> {
    T get() throws SQLException;
  }

  /** Notes every activity that is entered. */
  private final class Passing extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
      listen(process);
    }

    private void listen(ScopeImpl scope) {
      for (var activity : scope.getActivities()) {
        var id = activity.getId().replace("#multiInstanceBody", "");
        ExecutionListener listener = execution -> passed.add(id);
        activity.addListener(ExecutionListener.EVENTNAME_START, listener);
        listen(activity);
      }
    }
  }
}
