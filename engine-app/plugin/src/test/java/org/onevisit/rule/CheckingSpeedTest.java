package org.onevisit.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.onevisit.catalogue.Agencies;
import org.onevisit.process.PermitFiles;

/** How long a deployment is checked, on the one thread it takes: {@code mvn test -P paths}. */
@EnabledIfSystemProperty(named = "paths.models", matches = ".+")
class CheckingSpeedTest {

  private static final int ROUNDS = 21;
  private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

  @Test
  void checksEveryShippedPermitWithAllPiecesInLessThanASecond() {
    assertThat(PermitFiles.items())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(told(item, PermitFiles.ofPermit(item))).isLessThan(1_000));
  }

  @Test
  void takesInProportionToTheSizeOfAModelAndNoPowerOfIt() {
    var sizes = List.of(10, 20, 40, 80, 160);
    var times = sizes.stream().map(n -> told(n + " stages", stages(n))).toList();
    assertThat(times.get(4)).isLessThan(Math.max(40, 6 * times.get(3)));
  }

  private static long told(String what, Map<String, byte[]> files) {
    var times =
        IntStream.range(0, ROUNDS).mapToLong(round -> milliseconds(files)).sorted().toArray();
    System.out.printf("%s: %d ms, at most %d ms%n", what, times[ROUNDS / 2], times[ROUNDS - 1]);
    return times[ROUNDS / 2];
  }

  /** Of one core; what else the machine does meanwhile does not count. */
  private static long milliseconds(Map<String, byte[]> files) {
    var begun = CORE.getCurrentThreadCpuTime();
    PermitRules.check(new Submission(files, Agencies.shipped()));
    return (CORE.getCurrentThreadCpuTime() - begun) / 1_000_000;
  }

  /** A piece of so many stages in a row, each decided by an officer and gone round once more. */
  private static Map<String, byte[]> stages(int number) {
    var steps = new StringBuilder();
    for (var i = 0; i < number; i++) {
      steps.append(
          """
          <userTask id="Task_Review%1$d" name="Review %1$d"><extensionElements><camunda:properties>
            <camunda:property name="permit.agency" value="lead" />
            <camunda:property name="permit.clock" value="decision" />
          </camunda:properties></extensionElements></userTask>
          <exclusiveGateway id="Gateway_Agreed%1$d" default="Flow_Again%1$d" />
          <sequenceFlow id="Flow_Asked%1$d" sourceRef="Task_Review%1$d" targetRef="Gateway_Agreed%1$d" />
          <sequenceFlow id="Flow_Again%1$d" sourceRef="Gateway_Agreed%1$d" targetRef="Task_Review%1$d" />
          <sequenceFlow id="Flow_Agreed%1$d" sourceRef="Gateway_Agreed%1$d" targetRef="%2$s">
            <conditionExpression>${opinion%1$d == 'agree'}</conditionExpression>
          </sequenceFlow>
          """
              .formatted(i, i + 1 < number ? "Task_Review" + (i + 1) : "EndEvent_Done"));
    }
    var model =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="speed">
          <process id="many-stages" isExecutable="true" camunda:historyTimeToLive="P1D">
            <extensionElements><camunda:properties>
              <camunda:property name="permit.piece" value="true" />
            </camunda:properties></extensionElements>
            <startEvent id="StartEvent_Begun" />
            <sequenceFlow id="Flow_Begun" sourceRef="StartEvent_Begun" targetRef="Task_Review0" />
            %s
            <endEvent id="EndEvent_Done" />
          </process>
        </definitions>
        """
            .formatted(steps);
    return new HashMap<>(Map.of("many-stages.bpmn", model.getBytes(UTF_8)));
  }
}
