package org.onevisit.act;

import java.util.List;
import org.onevisit.casefile.CaseFile;
import org.onevisit.licence.LicenceState;
import org.onevisit.promise.Promise;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.PromiseRefusals;
import org.onevisit.supervision.SupervisionNotice;

/**
 * The agency that grants tells the one that supervises, and hears what it found (Zhejiang reform
 * rules art 33).
 */
public final class Supervision {

  private static final List<String> RESULTS = List.of("clear", "rectify", "case");

  private Supervision() {}

  /** Tells the agency the step names which promises a permit rests on. */
  static void notice(Step step) {
    var promised = step.file().ledger().open().stream().map(Promise::subject).distinct().toList();
    var supervisor = step.agency(step.says().get("agency"));
    tell(step, supervisor, SupervisionNotice.GRANTED);
    step.record("noticeSupervisor", supervisor, String.join(", ", promised));
  }

  /**
   * Whoever was told of the grant is told of the licence's end, and feeds back what became of it.
   *
   * @param end what has become of the licence
   */
  public static void tellOfEnd(Step step, LicenceState end) {
    var file = step.file();
    file.followUp().notices().stream()
        .map(SupervisionNotice::agency)
        .distinct()
        .forEach(
            supervisor -> {
              tell(step, supervisor, end.name());
              step.record("noticeSupervisor", supervisor, "licence " + end);
            });
  }

  private static void tell(Step step, String supervisor, String about) {
    var file = step.file();
    var law = step.item().clock("supervision", step.today());
    var due = step.deadlines().start(file.caseNo(), law, file.now()).statutoryDue();
    var number = file.followUp().notices().size() + 1;
    var notice =
        SupervisionNotice.of(
            file.caseNo(), number, supervisor, about, file.now(), due, file.actor());
    file.followUp().put(notice);
  }

  /**
   * The agency has read a notice, and sends somebody.
   *
   * @throws org.onevisit.refusal.Refusal when it has no such notice
   */
  public static void acknowledge(CaseFile file, int number, String agency) {
    var notice = open(file, number, agency);
    file.followUp().put(notice.acknowledged(file.now(), file.actor()));
    file.record(agency, "acknowledgeNotice", String.valueOf(number), notice.about());
  }

  /**
   * What the agency found on a notice of a licence's end.
   *
   * @throws org.onevisit.refusal.Refusal when it has no such notice, names no two officers, or says
   *     something else than clear, rectify or case
   */
  public static void feedBack(Step step, int number, String agency) {
    var file = step.file();
    var notice = open(file, number, agency);
    var result = result(step);
    var note = step.answers().text("supervisionNote");
    var officers = Inspectors.named(step);
    file.followUp().put(notice.fedBack(result, officers, note, file.now(), file.actor()));
    file.record(agency, "recordFeedback", result, "%s: %s".formatted(officers, note));
  }

  private static SupervisionNotice open(CaseFile file, int number, String agency) {
    var notice = file.followUp().notice(number, agency);
    if (!notice.isOpen()) {
      throw PromiseRefusals.noticeAnswered(file.caseNo(), number, agency);
    }
    return notice;
  }

  private static String result(Step step) {
    var result = step.answers().text("supervisionResult");
    if (!RESULTS.contains(result)) {
      throw ActRefusals.answerUnknown("Result of the inspection", result, RESULTS);
    }
    return result;
  }

  /** Records what two officers of the supervising agency found (Licensing Law art 34(3)). */
  static void feedBack(Step step) {
    var result = result(step);
    var note = step.answers().text("supervisionNote");
    var officers = Inspectors.named(step);
    var file = step.file();
    file.followUp().notices().stream()
        .filter(notice -> notice.isOpen() && notice.about().equals(SupervisionNotice.GRANTED))
        .map(notice -> notice.fedBack(result, officers, note, file.now(), file.actor()))
        .forEach(file.followUp()::put);
    step.record("recordFeedback", result, "%s: %s".formatted(officers, note));
  }
}
