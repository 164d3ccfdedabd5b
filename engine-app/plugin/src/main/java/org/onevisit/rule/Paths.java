package org.onevisit.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.onevisit.path.Diagrams;
import org.onevisit.path.Exploration;
import org.onevisit.path.Explorer;
import org.onevisit.path.Trouble;
import org.onevisit.path.Watch;

/** All paths of a deployment's diagrams, followed once for all the rules that ask. */
final class Paths {

  static final String LATER_THAN_PROMISED = "later-than-promised";

  /** Where time is not worth counting a second time. */
  private static final Set<String> STOPS = Set.of(CaseTime.TOO_LATE, Exploration.UNEXPLORED);

  private final Submission submission;
  private final Diagrams diagrams;
  private final Work work;
  private List<Trouble> troubles;

  Paths(Submission submission) {
    this.submission = submission;
    this.diagrams =
        new Diagrams(key -> submission.process(key).map(Map.Entry::getValue), submission::isPermit);
    this.work = new Work(submission);
  }

  /** Everything that paths do wrong, each wrong at each element once. */
  List<Trouble> troubles() {
    if (troubles == null) {
      var found = new LinkedHashMap<String, Trouble>();
      for (var process : submission.permitProcesses().values()) {
        for (var trouble : of(process)) {
          var at = trouble.element();
          found.putIfAbsent(trouble.subject() + at.process() + "/" + at.id(), trouble);
        }
      }
      troubles = List.copyOf(found.values());
    }
    return troubles;
  }

  /** Permits are followed into what they call; a piece by itself only where nobody calls it. */
  private List<Trouble> of(Process process) {
    if (Submission.step(process).has("item")) {
      return ofPermit(process);
    }
    return explore(process, new PieceWork(work)).troubles().stream()
        .filter(trouble -> trouble.subject().equals(Exploration.DEAD) || !isCalled(process))
        .toList();
  }

  private List<Trouble> ofPermit(Process process) {
    var found = new ArrayList<>(explore(process, new CaseLaw(work, lanes(process))).troubles());
    var paths = explore(process, new PieceWork(work));
    var item = Submission.step(process).get("item");
    var time = new CaseTime(work, ClockLengths.statutory(submission, item));
    found.addAll(paths.measure(time));
    var isLawful = found.stream().noneMatch(trouble -> STOPS.contains(trouble.subject()));
    if (isLawful) {
      paths.measure(new CaseTime(work, ClockLengths.promised(submission, item))).stream()
          .filter(trouble -> trouble.subject().equals(CaseTime.TOO_LATE))
          .map(trouble -> laterThanPromised(trouble, time.slack()))
          .forEach(found::add);
    }
    return found;
  }

  private static Trouble laterThanPromised(Trouble trouble, int slack) {
    return new Trouble(
        LATER_THAN_PROMISED,
        trouble.element(),
        "%s promised, the law leaves %s".formatted(trouble.sentence(), ClockLengths.words(slack)),
        trouble.trail());
  }

  private Exploration explore(Process process, Watch watch) {
    return Explorer.explore(process.getId(), diagrams, watch);
  }

  private boolean isCalled(Process piece) {
    return submission.permitProcesses().values().stream()
        .flatMap(p -> p.getModelInstance().getModelElementsByType(CallActivity.class).stream())
        .anyMatch(call -> piece.getId().equals(call.getCalledElement()));
  }

  /** The lanes with promises that the application offers, or a material allows. */
  private Set<String> lanes(Process process) {
    var lanes = new TreeSet<>(submission.startOptions(process, "lane"));
    lanes.retainAll(ActMeaning.PROMISED_FOR.keySet());
    var materials = Submission.step(process).get("item") + "-materials";
    if (submission.decision(materials).stream()
        .flatMap(table -> TableRow.of(table.getValue()).stream())
        .anyMatch(row -> Boolean.TRUE.equals(row.cells().get("trustFirst")))) {
      lanes.add("trustFirst");
    }
    return lanes;
  }
}
