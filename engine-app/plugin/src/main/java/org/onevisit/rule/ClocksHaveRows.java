package org.onevisit.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.onevisit.act.Acts;
import org.onevisit.catalogue.ClockKind;
import org.onevisit.catalogue.ClockSpec;

/**
 * Every clock that a permit or one of its pieces names has its row, and so its law, in the permit's
 * table.
 */
final class ClocksHaveRows implements Rule {

  @Override
  public int number() {
    return 10108;
  }

  @Override
  public String id() {
    return "clocks-have-rows";
  }

  private static final Pattern IN_TIMER = Pattern.compile("clock\\.(?:due|warn)\\('([^']*)'");

  @Override
  public void check(Submission submission, Findings findings) {
    submission
        .permitProcesses()
        .forEach(
            (file, process) -> {
              var item = Submission.step(process).get("item");
              if (!item.isEmpty()) {
                check(submission, file, process, item, findings);
              }
            });
  }

  private static void check(
      Submission submission, String file, Process process, String item, Findings findings) {
    if (submission.decision(item + "-clocks").isEmpty() // another rule asks for it
        || submission.isUnreadable(item + "-clocks.dmn")
        || submission.isUnreadable(ClockSpec.COMMON + ".dmn")) {
      return;
    }
    var rows = Submission.column(submission.clockTables(item), "clock");
    for (var diagram : reached(submission, file, process).entrySet()) {
      for (var element : Submission.elements(diagram.getValue())) {
        named(element)
            .distinct()
            .filter(clock -> !rows.contains(clock))
            .map(clock -> sentence(element, clock, item + "-clocks", rows))
            .forEach(found -> findings.add(diagram.getKey(), Submission.idOf(element), found));
      }
    }
  }

  /** The permit's diagram and those of all the pieces it calls, by file. */
  static Map<String, Process> reached(Submission submission, String file, Process process) {
    return reached(submission, file, process, new LinkedHashMap<>());
  }

  private static Map<String, Process> reached(
      Submission submission, String file, Process process, Map<String, Process> found) {
    if (found.putIfAbsent(file, process) == null) {
      process.getModelInstance().getModelElementsByType(CallActivity.class).stream()
          .filter(call -> !submission.isPermit(call.getCalledElement()))
          .flatMap(call -> submission.process(call.getCalledElement()).stream())
          .forEach(piece -> reached(submission, piece.getKey(), piece.getValue(), found));
    }
    return found;
  }

  private static Stream<String> named(BaseElement element) {
    var step = Submission.step(element);
    var written =
        Stream.of("clock", "clockStart", "clockStop").flatMap(name -> step.list(name).stream());
    var started = Acts.clocksStartedBy(step.get("act")).stream();
    var awaited =
        element instanceof TimeDate
            ? IN_TIMER.matcher(element.getTextContent()).results().map(match -> match.group(1))
            : Stream.<String>empty();
    return Stream.of(written, started, awaited).flatMap(clocks -> clocks).map(ClockKind::law);
  }

  private static String sentence(
      BaseElement element, String clock, String table, List<Object> rows) {
    return "'%s' names clock '%s', which has no row in table '%s'. Add the row or name one of %s."
        .formatted(
            Submission.idOf(element),
            clock,
            table,
            rows.stream().map(String::valueOf).distinct().sorted().toList());
  }
}
