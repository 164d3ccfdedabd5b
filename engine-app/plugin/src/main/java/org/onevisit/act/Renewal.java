package org.onevisit.act;

import static org.onevisit.casefile.CaseState.DECIDED_GRANT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.ClockState;
import org.onevisit.clock.Deadlines;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.ClockRefusals;

/** A licence is prolonged, by a decision or by its absence (Licensing Law art 50). */
final class Renewal {

  /** Runs to the end of the licence; silence until then prolongs it. */
  private static final String DECISION = "renewal";

  private static final String APPLICATION = "renewalApplication";

  private Renewal() {}

  /** The agency has granted: the licence goes on from its old end. */
  static void renew(Step step) {
    step.stopClock(DECISION);
    var until = prolong(step);
    step.record("renewLicence", step.file().application().renews(), "until " + until);
  }

  /** The licence ends and nobody has decided: it counts as renewed (art 50(2)). */
  static void deem(Step step) {
    step.takeEnd(DECISION);
    step.takeEnd("decision");
    step.file().decided(DECIDED_GRANT, "Deemed renewed");
    var until = prolong(step);
    step.record("deemRenewed", step.file().application().renews(), "until " + until);
    Notices.send(step, "deemedRenewed", Map.of("until", until.toString()));
  }

  /** The licence an application asks to prolong, if it is the applicant's and still valid. */
  static Optional<Licence> asked(
      String item, ApplicationForm form, Answers answers, LocalDate today, UnitOfWork work) {
    return work.licence(answers.text("licenceNo"))
        .filter(licence -> licence.certificate().item().equals(item))
        .filter(licence -> licence.state() == LicenceState.VALID)
        .filter(licence -> licence.certificate().validTo() != null)
        .filter(licence -> !licence.certificate().validTo().isBefore(today))
        .filter(
            licence ->
                work.find(licence.certificate().caseNo())
                    .filter(
                        file -> file.application().applicant().id().equals(form.applicant().id()))
                    .isPresent());
  }

  /**
   * Starts the clock at whose end silence renews. For an application that comes later than the law
   * asks, it does not run: such a one goes the ordinary way.
   */
  static void begin(CaseFile file, Licence licence, PermitItem item, Deadlines deadlines) {
    var end = licence.certificate().validTo();
    var expiry = deadlines.endOf(end);
    var clock = deadlines.start(file.caseNo(), item.clock(DECISION, deadlines.day(expiry)), expiry);
    var inTime = !deadlines.day(file.now()).isAfter(lastDay(item, end, deadlines));
    file.put(inTime ? clock : clock.cancel(file.now()));
  }

  /** The last day on which an application for renewal is in time. */
  static LocalDate lastDay(PermitItem item, LocalDate end, Deadlines deadlines) {
    return deadlines.lastDayBefore(item.clock(APPLICATION, end).statutoryLimit(), end);
  }

  private static LocalDate prolong(Step step) {
    var number = step.file().application().renews();
    var original = step.file().fileOfLicence(number);
    var licence = original.licence().orElseThrow(() -> ActRefusals.licenceMissing(number));
    var end = licence.certificate().validTo();
    var late = step.file().clock(DECISION).orElseThrow().state() == ClockState.CANCELLED;
    if (licence.state() != LicenceState.VALID || late && end.isBefore(step.today())) {
      throw ClockRefusals.licenceEnded(number, licence.state(), end);
    }
    var until = step.item().licence(step.today()).lastDay(end.plusDays(1));
    var renewed = licence.renewed(until, step.file().now());
    original.put(renewed);
    original.record(
        "", "renewLicence", number, "by case %s until %s".formatted(step.file().caseNo(), until));
    Licensing.dispatchDocument(original, renewed);
    return until;
  }
}
