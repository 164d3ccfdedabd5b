package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.act.Acts;
import org.onevisit.act.Answers;
import org.onevisit.act.Office;
import org.onevisit.act.SharedData;
import org.onevisit.act.Step;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.catalogue.Regions;
import org.onevisit.clock.ReceiptDay;
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

  static Map<String, String> and(Map<String, String> answers, String name, String value) {
    var more = new HashMap<>(answers);
    more.put(name, value);
    return more;
  }

  LocalDate today() {
    return permits.day(now);
  }

  void pass(int days) {
    now = now.plus(Duration.ofDays(days));
    ClockUtil.setCurrentTime(Date.from(now));
  }

  boolean isClean() {
    return cases.stream().noneMatch(LedgerCase::speaksAgainst);
  }

  void apply(boolean onTrust) {
    var answers = with(applicant, "lane", onTrust ? "trustFirst" : "ordinary");
    attempt(
        !onTrust || isClean(),
        () -> {
          var key = "history-" + System.nanoTime();
          var caseNo = permits.plugin().serviceDesk().submit(NURSE, answers, key).caseNo();
          new PermitCase(permits, caseNo).uploadAll();
          cases.add(new LedgerCase(caseNo, onTrust));
        });
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
  void act(String name, String verifies, Map<String, String> answers) {
    var config = (ProcessEngineConfigurationImpl) permits.engine().getProcessEngineConfiguration();
    new EngineTransactions(config)
        .run(
            "officer",
            work -> {
              var file = work.find(current().caseNo).orElseThrow();
              var item = permits.plugin().item(file.application());
              var says = new PermitStep(Map.of("permit.verifies", verifies));
              var given = new Given(answers);
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
        SharedData.none(),
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

  private record Given(Map<String, String> answers) implements Answers {

    @Override
    public Object get(String name) {
      return Optional.ofNullable(answers.get(name)).orElse("");
    }

    @Override
    public void set(String name, Object value) {
      // what models read further on; nobody does here
    }
  }
}
