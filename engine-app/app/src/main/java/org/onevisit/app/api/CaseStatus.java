package org.onevisit.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.Material.Necessity;

/**
 * Where a case stands, as its applicant sees it.
 *
 * @param promisedBy last day of the clock that runs now, null when none does
 * @param statutoryBy last day the law gives
 * @param provisional whether a calendar not yet published was counted
 * @param deadlines all periods that run now, the nearest first
 * @param licence null before the grant
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
    String delivery,
    Instant receivedAt,
    Instant acceptedAt,
    Instant decidedAt,
    Instant closedAt,
    LocalDate promisedBy,
    LocalDate statutoryBy,
    boolean provisional,
    List<Deadline> deadlines,
    String outcome,
    int visits,
    List<Material> materials,
    List<Notice> notices,
    LicenceView licence) {

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

  /** The licence as the register has it. */
  public record LicenceView(String licenceNo, String identifier, String state, LocalDate validTo) {}
}
