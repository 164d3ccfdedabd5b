package org.onevisit.desk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.onevisit.act.OnTheSpot;
import org.onevisit.casefile.Applicant;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.form.CamundaForm;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.ClockRefusals;
import org.onevisit.refusal.Fault;

/**
 * Where answers of an application are put right on the spot, online or over the counter
 * (Administrative Licensing Law art 32(1)(3)). What was written can be corrected; what was chosen,
 * and by whom and for which licence the application is, cannot: the agency, the lane and the credit
 * record hang on it.
 */
public final class CorrectionDesk {

  private static final Fault NOTHING =
      new Fault("answers", "请填写需要更正的内容。 Write what is to be corrected.");

  private static final Set<String> FIXED = Set.of("applicantId", "licenceNo");
  private static final int LONGEST_NOTE = 900;

  private final CaseTransactions transactions;
  private final RuntimeService runtime;
  private final Function<Application, CamundaForm> forms;
  private final Judge judge;

  /** Holds answers against the form an application was made on. */
  @FunctionalInterface
  public interface Judge {
    List<Fault> faults(CamundaForm form, Function<String, Object> answers);
  }

  public CorrectionDesk(
      CaseTransactions transactions,
      RuntimeService runtime,
      Function<Application, CamundaForm> forms,
      Judge judge) {
    this.transactions = transactions;
    this.runtime = runtime;
    this.forms = forms;
    this.judge = judge;
  }

  /** The answers of an application that were written, by key, with their labels. */
  public Map<String, String> correctable(Application application) {
    return transactions.run(application.caseNo(), work -> written(forms.apply(application)));
  }

  /**
   * Puts answers right.
   *
   * @param given the right answers by key; blank ones are left as they are
   * @throws org.onevisit.refusal.Refusal when no errors were shown, the day is over, or the form
   *     would not take an answer; nothing is changed then
   */
  public void correct(String caseNo, Map<String, String> given, String actor) {
    var right = filled(given);
    transactions.run(
        actor,
        work -> {
          var file = work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo));
          refuseUnasked(file);
          var instance = instance(file.application());
          refuseFaulty(file.application(), instance, right);
          right.forEach((key, answer) -> correct(file, instance, key, answer));
          return null;
        });
  }

  private static Map<String, String> filled(Map<String, String> given) {
    return new TreeMap<>(
        given.entrySet().stream()
            .filter(answer -> answer.getValue() != null && !answer.getValue().isBlank())
            .collect(toMap(Map.Entry::getKey, answer -> answer.getValue().strip())));
  }

  private static void refuseUnasked(CaseFile file) {
    file.clock(OnTheSpot.CLOCK)
        .filter(clock -> clock.isOpen() && !clock.isPast(file.now()))
        .orElseThrow(() -> ClockRefusals.nothingToCorrect(file.caseNo()));
  }

  private void refuseFaulty(Application application, String instance, Map<String, String> right) {
    var form = forms.apply(application);
    var written = written(form).keySet();
    Function<String, Object> answers =
        key -> right.containsKey(key) ? right.get(key) : answer(application, instance, key);
    var strays =
        right.keySet().stream().filter(key -> !written.contains(key)).map(CorrectionDesk::stray);
    var wrong =
        judge.faults(form, answers).stream()
            .filter(fault -> right.containsKey(fault.where()) && written.contains(fault.where()));
    var faults = right.isEmpty() ? List.of(NOTHING) : Stream.concat(strays, wrong).toList();
    if (!faults.isEmpty()) {
      throw ClockRefusals.correctionFaulty(faults);
    }
  }

  private static Fault stray(String key) {
    return new Fault(key, "此项不能当场更正。 This cannot be corrected on the spot.");
  }

  private Object answer(Application application, String instance, String key) {
    return Applicant.isPersonal(key)
        ? application.applicant().answer(key)
        : runtime.getVariable(instance, key);
  }

  private void correct(CaseFile file, String instance, String key, String answer) {
    if (Applicant.isPersonal(key)) {
      file.correctApplicant(key, answer);
      file.record("", "correctAnswer", key, "");
    } else {
      var was = String.valueOf(runtime.getVariable(instance, key));
      runtime.setVariable(instance, key, answer);
      file.record("", "correctAnswer", key, cut(was) + " → " + cut(answer));
    }
  }

  private String instance(Application application) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(application.caseNo())
        .processDefinitionId(application.definitionId())
        .singleResult()
        .getId();
  }

  private static Map<String, String> written(CamundaForm form) {
    var written = form.written();
    written.keySet().removeAll(FIXED);
    return written;
  }

  private static String cut(String text) {
    return text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) + "…" : text;
  }
}
