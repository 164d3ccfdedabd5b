package org.onevisit.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.onevisit.casefile.Applicant;
import org.onevisit.form.CamundaForm;

/**
 * Whatever an item of a matter needs is asked once, by the matter, or is the result of an item
 * granted before it (Zhejiang reform rules art 7).
 */
final class ItemIsFed implements ProcessRule {

  /** What an item takes over from its matter by itself. */
  private static final Set<String> OF_EVERY_CASE =
      Set.of("region", "lane", "delivery", "commitmentSigned");

  @Override
  public int number() {
    return 10166;
  }

  @Override
  public String id() {
    return "item-is-fed";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    for (var call : submission.items(process)) {
      Stream.concat(
              materials(submission, process, call).stream(),
              answers(submission, process, call).stream())
          .forEach(sentence -> findings.add(file, call.getId(), sentence));
    }
  }

  private static List<String> materials(Submission submission, Process matter, CallActivity call) {
    return rows(submission, call.getCalledElement()).stream()
        .filter(row -> !"optional".equals(row.cells().get("necessity")))
        .flatMap(row -> unfed(submission, matter, call, row).stream())
        .toList();
  }

  private static Optional<String> unfed(
      Submission submission, Process matter, CallActivity call, TableRow row) {
    var material = text(row, "material");
    var asked = rows(submission, matter.getId()).stream().map(r -> text(r, "material"));
    if (asked.anyMatch(material::equals)) {
      return Optional.empty();
    }
    var result = text(row, "sharedLicence");
    var source =
        submission.items(matter).stream()
            .filter(other -> other.getCalledElement().equals(result))
            .findFirst();
    if (source.isEmpty()) {
      return Optional.of(
          "Item '%s' needs '%s', which the matter does not ask. Add the row to table '%s-materials', or name in the item's row the item whose licence it is."
              .formatted(call.getCalledElement(), material, matter.getId()));
    }
    return new ItemOrder(matter).follows(call, source.get())
        ? Optional.empty()
        : Optional.of(
            "Item '%s' needs the licence of '%s', which need not have been granted on every way to '%s'. Draw '%s' before it and lead on by a flow with the condition on its result."
                .formatted(call.getCalledElement(), result, call.getId(), result));
  }

  private static List<String> answers(Submission submission, Process matter, CallActivity call) {
    var asked = form(submission, matter).map(CamundaForm::keys).orElse(Set.of());
    var item = submission.process(call.getCalledElement()).orElseThrow().getValue();
    var passed = ItemCall.of(call);
    return form(submission, item).stream()
        .flatMap(form -> form.required().stream())
        .filter(key -> !Applicant.isPersonal(key) && !OF_EVERY_CASE.contains(key))
        .filter(key -> passed.answering(key).noneMatch(asked::contains))
        .map(
            key ->
                "Item '%s' asks '%s', which '%s' does not pass on. Ask it in the matter's form and map it, one of %s."
                    .formatted(call.getCalledElement(), key, call.getId(), asked))
        .toList();
  }

  private static List<TableRow> rows(Submission submission, String item) {
    return submission.decision(item + "-materials").stream()
        .flatMap(table -> TableRow.of(table.getValue()).stream())
        .toList();
  }

  private static Optional<CamundaForm> form(Submission submission, Process process) {
    return process.getFlowElements().stream()
        .filter(StartEvent.class::isInstance)
        .map(Submission::form)
        .map(submission.forms()::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String text(TableRow row, String column) {
    return Objects.toString(row.cells().get(column), "");
  }
}
