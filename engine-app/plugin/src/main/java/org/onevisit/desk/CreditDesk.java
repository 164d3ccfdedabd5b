package org.onevisit.desk;

import static org.onevisit.casefile.Hand.APPLICANT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.onevisit.act.Notices;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.catalogue.CreditTerm;
import org.onevisit.clock.Deadlines;
import org.onevisit.promise.CreditEntry;
import org.onevisit.promise.CreditState;
import org.onevisit.promise.Finding;
import org.onevisit.promise.PromiseState;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.PromiseRefusals;

/**
 * How an entry comes off the credit record before its time: by an objection that was right (异议), or
 * because what was broken has been put right (信用修复). The agency that made the entry answers, by a
 * person, within the working days of {@code credit.json}; silence clears nobody and condemns
 * nobody.
 */
public final class CreditDesk {

  private final CaseTransactions transactions;
  private final Deadlines deadlines;

  public CreditDesk(CaseTransactions transactions, Deadlines deadlines) {
    this.transactions = transactions;
    this.deadlines = deadlines;
  }

  /**
   * The applicant says that an entry is wrong; possible once.
   *
   * @param promiseId the promise the entry speaks of
   * @throws org.onevisit.refusal.Refusal without reasons, or when the entry cannot be objected to
   */
  public void object(String caseNo, String promiseId, String reasons) {
    plead(
        caseNo,
        promiseId,
        Reasons.of("why the entry is wrong", reasons),
        "objectCredit",
        "creditObjected",
        term -> term.objection().workingDays(),
        (entry, why, now, answerBy, today) -> entry.objected(why, now, answerBy, today));
  }

  /**
   * The applicant has put right what was broken and asks for repair.
   *
   * @throws org.onevisit.refusal.Refusal without reasons, too early, or when the entry counts no
   *     more
   */
  public void askRepair(String caseNo, String promiseId, String reasons) {
    plead(
        caseNo,
        promiseId,
        Reasons.of("what has been put right", reasons),
        "askCreditRepair",
        "creditRepairAsked",
        term -> term.repair().workingDays(),
        (entry, why, now, answerBy, today) ->
            entry.repairAsked(why, now, answerBy, deadlines.day(entry.foundAt()), today));
  }

  /**
   * The agency that made an entry answers what the applicant has asked.
   *
   * @param agency the officer's agency
   * @param granted whether the entry comes off the record
   * @throws org.onevisit.refusal.Refusal for another agency, without reasons, or when nothing was
   *     asked
   */
  public void answer(
      String caseNo,
      String promiseId,
      String officer,
      String agency,
      boolean granted,
      String reasons) {
    var why = Reasons.of("why", reasons);
    change(
        caseNo,
        officer,
        file -> {
          var entry = file.ledger().credit(promiseId);
          if (!entry.agency().equals(agency)) {
            throw PromiseRefusals.creditOfOthers(caseNo, entry.agency());
          }
          var answered = entry.answered(granted, why, file.now());
          file.ledger().put(answered);
          if (granted) {
            settle(file, answered);
          }
          var act = act(entry.state(), granted);
          file.record(agency, act, promiseId, why);
          Notices.send(file, act, Map.of("answer", why));
        });
  }

  /** The promise itself was kept after all, or is put right. */
  private static void settle(CaseFile file, CreditEntry cleared) {
    var corrected = cleared.state() == CreditState.CORRECTED;
    var found =
        new Finding(
            corrected ? "objection" : "repair", "", cleared.note(), file.now(), file.actor());
    var promise = file.ledger().promise(cleared.promiseId()).orElseThrow();
    var next = corrected ? PromiseState.VERIFIED : PromiseState.REPAIRED;
    file.ledger().put(promise.become(next, found));
  }

  private static String act(CreditState asked, boolean granted) {
    return asked == CreditState.OBJECTED
        ? granted ? "creditCorrected" : "creditUpheld"
        : granted ? "creditRepaired" : "creditNotRepaired";
  }

  private void plead(
      String caseNo,
      String promiseId,
      String why,
      String act,
      String notice,
      ToIntFunction<CreditTerm> workingDays,
      Pleading pleading) {
    change(
        caseNo,
        APPLICANT,
        file -> {
          var entry = file.ledger().credit(promiseId);
          var now = file.now();
          var today = deadlines.day(now);
          var days = workingDays.applyAsInt(CreditTerm.of(entry.standing(), today));
          var here = deadlines.in(file.application().place());
          var answerBy = here.afterWorkingDays(now, days);
          file.ledger().put(pleading.of(entry, why, now, answerBy, today));
          file.record("", act, promiseId, why);
          var lastDay = deadlines.lastDay(answerBy).toString();
          Notices.send(file, notice, Map.of("answerBy", lastDay));
        });
  }

  private void change(String caseNo, String actor, Consumer<CaseFile> act) {
    transactions.run(
        actor,
        work -> {
          act.accept(work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo)));
          return null;
        });
  }

  private interface Pleading {
    CreditEntry of(CreditEntry entry, String why, Instant now, Instant answerBy, LocalDate today);
  }
}
