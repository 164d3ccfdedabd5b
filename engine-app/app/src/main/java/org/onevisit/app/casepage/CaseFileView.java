package org.onevisit.app.casepage;

import java.time.LocalDate;
import java.util.List;
import org.onevisit.app.api.CaseStatus;
import org.onevisit.app.api.CaseStatus.VoucherView;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseMaterial;
import org.onevisit.casefile.PersonalData;
import org.onevisit.casefile.Progress;
import org.onevisit.casefile.Visit;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Attendance;
import org.onevisit.catalogue.ConditionSpec;
import org.onevisit.catalogue.Material;
import org.onevisit.clock.Lamp;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.licence.Licence;
import org.onevisit.opinion.Opinion;
import org.onevisit.promise.LaneChoice;
import org.onevisit.promise.Promise;
import org.onevisit.record.Entry;

/**
 * A case's file as its officers read it.
 *
 * @param permit name of the item in Chinese and English
 * @param applicant what is on file about the applicant
 * @param answers what else the application says
 * @param left the lane of trust the applicant has left, null when none
 * @param credit what the case has put on the credit record
 * @param custody who has the originals and the licence
 * @param visits when the applicant came in person
 * @param attendances what an officer may record that the applicant came for
 * @param conditions those an agency may set
 * @param contradictions pairs of conditions that cannot stand beside each other
 * @param voucher of the acceptance or non-acceptance, null before either
 * @param licence null before the grant
 * @param whole whether the record's hashes fit together
 * @param flagged whether the applicant has broken a promise since this case was taken on trust
 */
record CaseFileView(
    Application application,
    Progress progress,
    String permit,
    List<Datum> applicant,
    List<StartAnswers.Answer> answers,
    Agency lead,
    LaneChoice left,
    List<ClockRow> clocks,
    List<MaterialRow> materials,
    List<PromiseRow> promises,
    List<CaseStatus.Credit> credit,
    List<CaseStatus.Held> custody,
    List<Visit> visits,
    List<Attendance> attendances,
    List<OpinionRow> opinions,
    List<ConditionSpec> conditions,
    List<String> contradictions,
    List<CaseStatus.Notice> notices,
    List<Act> record,
    VoucherView voucher,
    Licence licence,
    boolean whole,
    boolean flagged) {

  /** Whether any of the applicant's data is shown masked. */
  public boolean isMasked() {
    return applicant.stream().anyMatch(Datum::isMasked);
  }

  /**
   * @param lamp null when the clock no longer runs
   * @param daysLeft working days until the promised day, negative when late
   */
  record ClockRow(
      StatutoryClock clock, Lamp lamp, LocalDate promisedBy, LocalDate statutoryBy, int daysLeft) {}

  /**
   * @param name of the material or condition, Chinese first
   * @param dueBy last day of its clock, null while that has not started
   * @param verifier name of the agency that verifies it
   */
  record PromiseRow(Promise row, String name, LocalDate dueBy, String verifier) {}

  /**
   * @param agency its name, Chinese first
   * @param conditions the conditions it sets, in words
   */
  record OpinionRow(Opinion row, String agency, List<String> conditions) {}

  /**
   * @param shown as it is shown unasked
   * @param isMasked whether there is more to it
   */
  record Datum(PersonalData datum, String shown, boolean isMasked) {}

  record MaterialRow(CaseMaterial row, Material spec) {}

  /**
   * @param subject in words where there are words for it
   */
  record Act(Entry entry, Subject subject) {}

  record Subject(String zh, String en) {}
}
