package org.onevisit.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.EventSubscription;

/** A stock engine in which one case runs at a time and every choice is made from outside. */
final class ChoosingEngine implements AutoCloseable {

  private final Pick pick = new Pick();
  private final Set<String> passed = new HashSet<>();
  private final Map<String, Integer> heard = new HashMap<>();
  private final Map<String, String> jobs = new HashMap<>();
  private final ProcessEngine engine;
  private String deployment;
  private String running;
  private EngineState state;

  ChoosingEngine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("choosing");
    configuration.setJdbcUrl("jdbc:h2:mem:choosing");
    configuration.setHistory("none");
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setTenantCheckEnabled(false);
    configuration.setBeans(new HashMap<>(Map.of("pick", pick)));
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Passing())));
    engine = configuration.buildProcessEngine();
  }

  void deploy(String model) {
    passed.clear();
    running = null;
    deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addString("random.bpmn", model)
            .deploy()
            .getId();
    engine
        .getManagementService()
        .createJobDefinitionQuery()
        .list()
        .forEach(job -> jobs.put(job.getId(), job.getActivityId()));
  }

  void undeploy() {
    engine.getRepositoryService().deleteDeployment(deployment, true);
  }

  Set<String> passed() {
    return Set.copyOf(passed);
  }

  /** Begins a new case; the one before is given up. */
  void start(Choices choices) {
    var runtime = engine.getRuntimeService();
    if (running != null) {
      runtime.deleteProcessInstanceIfExists(running, "next", true, true, true, true);
    }
    heard.clear();
    state = null;
    pick.follow(choices);
    running = runtime.startProcessInstanceByKey("random", Map.of("x", choices.yes())).getId();
  }

  EngineState look() {
    if (state == null) {
      state = EngineState.of(engine, jobs, heard);
    }
    return state;
  }

  void happen(int move, Choices choices) {
    var happens = look().moves().get(move);
    state = null;
    pick.follow(choices);
    switch (happens.kind()) {
      case TASK -> engine.getTaskService().complete(happens.id());
      case JOB -> engine.getManagementService().executeJob(happens.id());
      case MESSAGE -> hear(happens.id());
    }
  }

  private void hear(String id) {
    heard.merge(id, 1, Integer::sum);
    EventSubscription message =
        engine
            .getRuntimeService()
            .createEventSubscriptionQuery()
            .eventSubscriptionId(id)
            .singleResult();
    engine
        .getRuntimeService()
        .messageEventReceived(message.getEventName(), message.getExecutionId());
  }

  @Override
  public void close() {
    engine.close();
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
