package org.onevisit.rehearsal;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.onevisit.licence.Licence;
import org.onevisit.process.PermitCase;

/** One scenario: its applicant, its case, and what has to be shown when it goes another way. */
public final class Story {

  private Scenario scenario;
  private String permit;
  private final Map<String, Object> answers = new HashMap<>();
  private PermitCase permitCase;
  private String granted;
  private String matter;
  private PermitCase whole;

  @Before
  public void begin(Scenario scenario) {
    this.scenario = scenario;
    Stage.permits().begin();
  }

  /** Somebody who will apply; every field the story does not speak of is filled in somehow. */
  void applicant(String said, Map<String, String> filledIn) {
    permit = Stage.models().key(said);
    var form = new FormWords(Stage.startForm(permit));
    answers.putAll(form.anything());
    answers.putAll(SampleApplicant.answers());
    answers.putAll(form.answers(filledIn));
    answers.keySet().retainAll(form.keys());
  }

  /** What follows happens in an item of the matter that was applied for. */
  void turnTo(String said) {
    backToMatter();
    matter = permit;
    whole = permitCase;
    permit = Stage.models().key(said);
    permitCase = whole.item(permit);
  }

  /** What follows happens in the matter itself again. */
  void backToMatter() {
    if (whole != null) {
      permit = matter;
      permitCase = whole;
    }
  }

  /** The holder of the licence granted so far will apply, with it, for another permit. */
  void holder(String said) {
    granted = permitCase().caseNo();
    permitCase = null;
    permit = Stage.models().key(said);
    answers.keySet().removeIf(key -> !key.equals("region") && !key.startsWith("applicant"));
    answers.put("licenceNo", licence().licenceNo());
    answers.keySet().retainAll(new FormWords(Stage.startForm(permit)).keys());
  }

  /** The licence the story is about, of its case or of the one before. */
  Licence licence() {
    return Stage.permits()
        .plugin()
        .cases()
        .licence(granted == null ? permitCase().caseNo() : granted)
        .orElseThrow(() -> new AssertionError("There is no licence."));
  }

  void applies() {
    if (permit == null) {
      throw new AssertionError("Say first who applies: an applicant for \"…\".");
    }
    permitCase = Stage.permits().applyFor(permit, answers);
  }

  String permit() {
    return permit;
  }

  PermitCase permitCase() {
    if (permitCase == null) {
      throw new AssertionError("Nobody has applied yet: the applicant applies.");
    }
    return permitCase;
  }

  /** The id of a step of this permit. */
  String step(String said) {
    return Stage.models().step(permit, said);
  }

  /** Something happens to the case, or is seen in it. */
  void tell(Consumer<PermitCase> what) {
    tell("", what);
  }

  /** The same, at a step of the diagram. */
  void tell(String step, Consumer<PermitCase> what) {
    try {
      what.accept(permitCase());
    } catch (AssertionError | RuntimeException e) {
      if (permitCase == null) {
        throw e;
      }
      var difference = new Difference(scenario, permitCase.caseNo(), step);
      throw new AssertionError(e.getMessage() + "\n" + difference.told(), e);
    }
  }
}
