package org.onevisit.app.api;

import java.time.LocalDate;

/**
 * @param flagged whether the applicant has broken a promise since this case was taken on trust
 * @param voucherOverdue whether the sealed voucher of the acceptance is still owed after its day
 * @param lamp green, yellow, red or blue
 * @param promisedDue last day the agency has promised
 * @param statutoryDue last day the law gives
 * @param provisional whether a calendar year not yet published was counted
 * @param workingDaysLeft until the promised day, negative when late
 */
record TaskCard(
    String taskId,
    String caseNo,
    String applicant,
    String lamp,
    LocalDate promisedDue,
    LocalDate statutoryDue,
    boolean provisional,
    int workingDaysLeft,
    String state,
    boolean flagged,
    boolean voucherOverdue,
    String link) {}
