package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.act.Acts;
import org.onevisit.act.Answers;
import org.onevisit.act.Office;
import org.onevisit.act.Step;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.catalogue.Regions;
import org.onevisit.catalogue.Stage;
import org.onevisit.catalogue.Words;
import org.onevisit.clock.ReceiptDay;
import org.onevisit.process.LedgerCase.Paper;
import org.onevisit.process.LedgerCase.Pledge;
import org.onevisit.promise.Promise;
import org.onevisit.refusal.Refusal;
import org.onevisit.routing.Router;
import org.onevisit.wiring.EngineTransactions;

/**
 * One person's cases as they are on file, and beside them what the model expects. The acts are done
 * on the files themselves, in whatever order, as no diagram would let them.
 */
final class LedgerWorld {

  private final PermitEngine permits;
  private final Map<String, Object> applicant = Applications.nurse();
  private final List<LedgerCase> cases = new ArrayList<>();
  private Instant now;
  private final Set<String> known = new HashSet<>();
  private int picked;

  LedgerWorld(PermitEngine permits) {
    this.permits = permits;
    permits.begin();
    now = permits.plugin().time().instant();
  }

  PermitEngine permits() {
    return permits;
  }

  List<LedgerCase> cases() {
    return cases;
  }

  LedgerCase current() {
    return cases.get(cases.size() - 1);
  }

  void turnToAnother() {
    cases.add(cases.remove(0));
  }

  CrossAgencyPlugin plugin() {
    return permits.plugin();
  }

  /** What the public-data platform knows. */
  Set<String> known() {
    return known;
  }

  /** From now on the public-data platform knows of a paper. */
  void sharedDataLearn(String paper) {
    known.add(paper);
    permits.sharedDataKnows(paper);
  }

  /** One of several, another each time; the same when the history is repeated. */
  <T> T pick(List<T> several) {
    return several.get(picked++ % several.size());
  }

  /** A promise of the current case, or one that nobody has made. */
  Pledge pickPledge() {
    var pledges = List.copyOf(current().pledges.values());
    return pledges.isEmpty() ? new Pledge("nothing") : pick(pledges);
  }

  /** Whether the period of a promise has passed, as the ledger says before the next step. */
  Predicate<Pledge> overdue() {
    var late =
        permits.cases().promises(current().caseNo).stream()
            .filter(it -> it.dueAt() != null && !now.isBefore(it.dueAt()))
            .map(Promise::subject)
            .toList();
    return pledge -> late.contains(pledge.subject);
  }

  LocalDate today() {
    return permits.day(now);
  }

  void pass(int days) {
    now = now.plus(Duration.ofDays(days));
    ClockUtil.setCurrentTime(Date.from(now));
  }

  boolean isClean() {
    return cases.stream()
        .flatMap(it -> it.pledges.values().stream())
        .noneMatch(Pledge::speaksAgainst);
  }

  void apply(LedgerLane lane) {
    attempt(
        lane == LedgerLane.ORDINARY || isClean(),
        () -> {
          var answers = lane.answersOf(applicant);
          var key = "history-" + System.nanoTime();
          var caseNo = permits.plugin().serviceDesk().submit(lane.permit(), answers, key).caseNo();
          var filed = new LedgerCase(caseNo, lane, known);
          uploadAllBut(filed);
          cases.add(filed);
        });
  }

  /** What a lane does without does not come at first. */
  private void uploadAllBut(LedgerCase filed) {
    var file = new PermitCase(permits, filed.caseNo);
    permits.cases().materials(filed.caseNo).stream()
        .filter(material -> material.state() == MaterialState.REQUIRED)
        .map(CaseMaterial::material)
        .filter(material -> filed.papers.get(material) != Paper.MISSING)
        .forEach(file::upload);
  }

  /** Does something that the model expects to be done, or to be refused without a trace. */
  void attempt(boolean allowed, Runnable act) {
    if (allowed) {
      act.run();
      return;
    }
    var before = everything();
    assertThatThrownBy(act::run)
        .isInstanceOfAny(Refusal.class, FormFieldValidationException.class)
        .message()
        .matches("(?s)PERMIT-\\d{5} \\S.+");
    assertThat(everything()).isEqualTo(before);
  }

  /** An act on the current case, past its diagram. */
  void act(String name, Stage verifies, Map<String, String> answers) {
    var config = (ProcessEngineConfigurationImpl) permits.engine().getProcessEngineConfiguration();
    new EngineTransactions(config)
        .run(
            "officer",
            work -> {
              var file = work.find(current().caseNo).orElseThrow();
              var item = permits.plugin().item(file.application());
              var says = new PermitStep(Map.of("permit.verifies", Words.of(verifies)));
              var given = new Given(answers, current().lane.answersOf(applicant));
              Acts.named(name)
                  .orElseThrow()
                  .perform(
                      new Step(
                          "", says, file, item, office(), given, clock -> {}, any -> List.of()));
              return null;
            });
  }

  private Office office() {
    var plugin = permits.plugin();
    return new Office(
        new Router(plugin::agencies, Regions.shipped()),
        Regions.shipped(),
        plugin.deadlines(),
        ReceiptDay.DAY_OF_FILING,
        permits.sharedData(),
        "2.25.1");
  }

  private List<Object> everything() {
    var file = permits.cases();
    return cases.stream()
        .<Object>map(
            it ->
                List.of(
                    file.find(it.caseNo),
                    file.clocks(it.caseNo),
                    file.materials(it.caseNo),
                    file.promises(it.caseNo),
                    file.laneChoice(it.caseNo),
                    file.creditOfCase(it.caseNo),
                    file.licence(it.caseNo),
                    file.record(it.caseNo),
                    file.dispatches(it.caseNo)))
        .toList();
  }

  @Override
  public String toString() {
    return today() + " " + cases;
  }

  /** What an act is told, beside what the application said. */
  private record Given(Map<String, String> answers, Map<String, Object> application)
      implements Answers {

    @Override
    public Object get(String name) {
      return answers.containsKey(name) ? answers.get(name) : application.getOrDefault(name, "");
    }

    @Override
    public void set(String name, Object value) {
      // what models read further on; nobody does here
    }
  }
}
