package org.onevisit.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.casefile.Thing;
import org.onevisit.catalogue.Material.Necessity;
import org.onevisit.promise.CreditState;

/**
 * Where a case stands, as its applicant sees it.
 *
 * @param mayLeaveLane whether the applicant may go the ordinary way from here
 * @param promisedBy last day of the clock that runs now, null when none does
 * @param statutoryBy last day the law gives
 * @param provisional whether a calendar not yet published was counted
 * @param deadlines all periods that run now, the nearest first
 * @param voucher of the acceptance or non-acceptance, null before either
 * @param asked how many other agencies were asked for their opinion, 0 where none are
 * @param answered how many of these need not be waited for any more; what each says is for the
 *     deciding agency, until it decides with its reasons
 * @param licence null before the grant
 * @param credit what the case has put on the credit record
 * @param custody who has the originals and the licence
 * @param matter number of the matter it is an item of, null when of none
 * @param items of a matter, in the order in which they are drawn; empty for any other case
 */
public record CaseStatus(
    String caseNo,
    String item,
    String applicant,
    CaseState state,
    String stateZh,
    String stateEn,
    String agencyZh,
    String agencyEn,
    String lane,
    boolean mayLeaveLane,
    String delivery,
    Instant receivedAt,
    Instant acceptedAt,
    Instant decidedAt,
    Instant closedAt,
    LocalDate promisedBy,
    LocalDate statutoryBy,
    boolean provisional,
    List<Deadline> deadlines,
    int asked,
    int answered,
    String outcome,
    int visits,
    List<Material> materials,
    List<Notice> notices,
    VoucherView voucher,
    LicenceView licence,
    List<Credit> credit,
    List<Held> custody,
    String matter,
    List<Item> items) {

  /**
   * @param clock which period
   * @param workingDaysLeft until the promised day, negative when late
   * @param paused whether a special procedure takes its time now, which does not count
   */
  public record Deadline(
      String clock,
      LocalDate promisedBy,
      LocalDate statutoryBy,
      int workingDaysLeft,
      boolean provisional,
      boolean paused) {}

  /**
   * @param note what was last found or said about it: a file name, a source, a finding
   * @param uploadable whether a scan may be uploaded now
   */
  public record Material(
      String material,
      String nameZh,
      String nameEn,
      Necessity necessity,
      MaterialState state,
      String stateZh,
      String stateEn,
      String note,
      boolean uploadable) {}

  /**
   * @param notice code of the notice
   * @param particulars what the officer wrote for the applicant; of a refusal also the ground in
   *     words and its legal basis
   */
  public record Notice(Instant at, String notice, Map<String, String> particulars) {}

  /**
   * The sealed voucher of the acceptance or non-acceptance.
   *
   * @param due last day on which the agency hands it out in time
   * @param ready whether it is sealed and can be fetched
   */
  public record VoucherView(LocalDate due, boolean ready) {}

  /**
   * An item of a matter.
   *
   * @param name of the permit, Chinese first
   * @param caseNo of its own, null while it has not begun
   * @param state null while it has not begun
   * @param agencyZh who decides, null while it has not begun
   */
  public record Item(
      String item,
      String name,
      String caseNo,
      CaseState state,
      String stateZh,
      String stateEn,
      String agencyZh,
      String agencyEn) {}

  /** The licence as the register has it. */
  public record LicenceView(String licenceNo, String identifier, String state, LocalDate validTo) {}

  /**
   * A thing of the case and where it is.
   *
   * @param dueBack last day on which it comes back to the applicant, null when it need not
   * @param receipt what shows that it was handed over
   */
  public record Held(
      Thing thing,
      String nameZh,
      String nameEn,
      String holderZh,
      String holderEn,
      Instant since,
      LocalDate dueBack,
      String receipt) {}

  /**
   * An entry of the credit record.
   *
   * @param promise the broken promise, by which the entry is named
   * @param name of the material or condition promised, Chinese first
   * @param until last day it is kept
   * @param counts whether it speaks against the applicant today
   * @param plea what the applicant has asked last, null when nothing
   * @param answerBy last day of the agency's answer, null while none is owed
   * @param answer what the agency has answered last, null before
   * @param objectable whether it can be objected to now
   * @param repairable whether repair can be asked for now
   * @param repairFrom the first day on which it can be
   */
  public record Credit(
      String promise,
      String name,
      LocalDate foundOn,
      LocalDate until,
      CreditState state,
      String stateZh,
      String stateEn,
      boolean counts,
      String plea,
      LocalDate answerBy,
      String answer,
      boolean objectable,
      boolean repairable,
      LocalDate repairFrom,
      String legalBasis) {}
}
