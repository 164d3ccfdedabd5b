package org.onevisit.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.process.PermitEngine;

class ExpressionsTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${''['class']}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "${type.forName('java.lang.Runtime')}",
        "${loader.parent}",
        "${runtime.exec('id')}",
        "${file.path}",
        "${thread.contextClassLoader}",
        "${execution.processEngineServices}",
        "${execution.getProcessEngineServices().getRuntimeService()}",
        "${execution.processEngine}",
        "${execution.bpmnModelInstance}",
        "${execution.setTenantId('health330110')}",
        "${execution.deleteCascade('gone')}",
        "${execution.processDefinition}",
        "${execution.tasks}",
        "${execution.wait()}",
        "${execution.notify()}",
        "${act.getClass()}",
        "${engine.runtimeService}",
        "${list.getClass()}"
      })
  void reachNeitherClassesNorTheEngine(String expression) {
    assertThatThrownBy(() -> inAModel(expression))
        .isInstanceOf(ProcessEngineException.class)
        .hasStackTraceContaining("cannot be reached from an expression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${execution.processBusinessKey == 'K1'}",
        "${execution.getVariable('word') == 'hello'}",
        "${execution.hasVariable('word')}",
        "${execution.currentActivityId != null}",
        "${word.toUpperCase() == 'HELLO'}",
        "${word.equals('hello')}",
        "${word.toString() == 'hello'}",
        "${list.size() == 2}",
        "${list[0] == 'a'}",
        "${map.key == 'value'}",
        "${now().time > 0}",
        "${dateTime().plusDays(2).year > 2000}",
        "${empty currentUser()}"
      })
  void reachTheValuesOfAModel(String expression) {
    assertThat(inAModel(expression)).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${act}",
        "${clock.due('decision')}",
        "${workdays.after(1)}",
        "${execution}",
        "${anything}"
      })
  void ofAQueryReachFunctionsOnly(String expression) {
    assertThatThrownBy(
            () ->
                permits
                    .engine()
                    .getTaskService()
                    .createTaskQuery()
                    .or()
                    .taskAssigneeExpression(expression)
                    .endOr()
                    .list())
        .hasStackTraceContaining("cannot be reached from an expression");
  }

  @Test
  void ofAQueryMayAskForTheUserAndTheTime() {
    var identity = permits.engine().getIdentityService();
    identity.setAuthentication("health1", List.of("health330106"), List.of("health330106"));
    try {
      var tasks = permits.engine().getTaskService().createTaskQuery().or();
      tasks.taskAssigneeExpression("${currentUser()}");
      tasks.dueBeforeExpression("${dateTime().plusDays(2)}");
      tasks.taskCandidateGroupInExpression("${currentUserGroups()}");
      assertThat(tasks.endOr().list()).isEmpty();
    } finally {
      identity.clearAuthentication();
    }
  }

  @Test
  void comeInNoScriptWhoeverDeploysIt() {
    var model =
        Bpmn.createExecutableProcess("script")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .scriptTask("Task_Script")
            .scriptFormat("juel")
            .scriptText("${1}")
            .endEvent()
            .done();
    var deployment =
        permits
            .engine()
            .getRepositoryService()
            .createDeployment()
            .addModelInstance("s.bpmn", model);
    assertThatThrownBy(deployment::deploy)
        .hasMessageContaining(
            "s.bpmn: PERMIT-10134 models-carry-no-code: 'Task_Script' carries a script in 'scriptTask'");
  }

  @Test
  void readNoJavaSerializedVariable() {
    var serialized =
        Variables.serializedObjectValue("rO0ABXQAAWE=")
            .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
            .objectTypeName("java.lang.String")
            .create();
    assertThatThrownBy(() -> start(Map.of("evil", serialized)))
        .hasMessageContaining("Java serialization format is prohibited");
  }

  private static Object inAModel(String text) {
    var started =
        start(Map.of("word", "hello", "list", List.of("a", "b"), "map", Map.of("key", "value")));
    return configuration()
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                expressions()
                    .createExpression(text)
                    .getValue(context.getExecutionManager().findExecutionById(started)));
  }

  /** The engine's, with beans that no host would give it. */
  private static Expressions expressions() {
    var beans = new HashMap<Object, Object>(tools());
    beans.put("act", configuration().getBeans().get("act"));
    var expressions = new Expressions(beans, new CompositeELResolver());
    Stream.of(CommandContextFunctions.class, DateTimeFunctions.class)
        .flatMap(functions -> Stream.of(functions.getMethods()))
        .forEach(function -> expressions.addFunction(function.getName(), function));
    return expressions;
  }

  private static ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) permits.engine().getProcessEngineConfiguration();
  }

  private static Map<String, Object> tools() {
    return Map.of(
        "type", String.class,
        "loader", ExpressionsTest.class.getClassLoader(),
        "runtime", Runtime.getRuntime(),
        "file", new File("/"),
        "thread", Thread.currentThread(),
        "engine", permits.engine());
  }

  private static String start(Map<String, Object> variables) {
    var model =
        Bpmn.createExecutableProcess("values")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("Task_Wait")
            .endEvent()
            .done();
    permits
        .engine()
        .getRepositoryService()
        .createDeployment()
        .enableDuplicateFiltering(false)
        .name("values")
        .addModelInstance("values.bpmn", model)
        .deploy();
    return permits
        .engine()
        .getRuntimeService()
        .startProcessInstanceByKey("values", "K1", variables)
        .getId();
  }
}
