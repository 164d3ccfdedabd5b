package org.onevisit.desk;

import static org.onevisit.casefile.Hand.SYSTEM;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.onevisit.act.Notices;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Deadlines;
import org.onevisit.licence.Licence;
import org.onevisit.licence.LicenceState;

/**
 * What time brings to licences: their holders are told while a renewal can still be applied for in
 * time, and those that have run out become EXPIRED. The host calls it now and then; what was done
 * is not done again, on however many nodes.
 */
public final class LicenceTerms {

  private static final int AT_ONCE = 500;
  private static final int FURTHEST_NOTICE_DAYS = 400;

  private final CaseTransactions transactions;
  private final Cases cases;
  private final Function<Application, PermitItem> items;
  private final Deadlines deadlines;
  private final InstantSource time;

  public LicenceTerms(
      CaseTransactions transactions,
      Cases cases,
      Function<Application, PermitItem> items,
      Deadlines deadlines,
      InstantSource time) {
    this.transactions = transactions;
    this.cases = cases;
    this.items = items;
    this.deadlines = deadlines;
    this.time = time;
  }

  /** Tells every holder whose licence is near its end, once. */
  public void tell() {
    var today = deadlines.day(time.instant());
    var furthest = today.plusDays(FURTHEST_NOTICE_DAYS);
    var notYet = new HashSet<String>();
    each(
        passed -> cases.licencesUntold(today, furthest, AT_ONCE, passed),
        licence -> {
          var kind = licence.certificate().item() + licence.certificate().issuer();
          if (notYet.contains(kind) || today.isBefore(dayBeforeEnd(licence, "renewalNotice"))) {
            notYet.add(kind); // those that end later are not due either
            return false;
          }
          return change(licence, this::tell);
        });
  }

  /** Ends every licence that has run out, unless an application in time is still undecided. */
  public void expire() {
    var today = deadlines.day(time.instant());
    each(
        passed -> cases.licencesRunOut(today, AT_ONCE, passed),
        licence -> change(licence, this::expire));
  }

  /** Goes through licences by their ends; what is changed is in no later page. */
  private static void each(IntFunction<List<Licence>> pages, Predicate<Licence> change) {
    var passed = 0;
    for (var page = pages.apply(passed); !page.isEmpty(); page = pages.apply(passed)) {
      passed += (int) page.stream().filter(change.negate()).count();
    }
  }

  private boolean change(Licence licence, Change change) {
    return transactions.run(
        SYSTEM,
        work -> {
          var file = work.find(licence.certificate().caseNo()).orElseThrow();
          return change.apply(work, file, file.licence().orElseThrow());
        });
  }

  private boolean tell(UnitOfWork work, CaseFile file, Licence licence) {
    if (licence.state() != LicenceState.VALID || licence.isTold()) {
      return true;
    }
    var end = licence.certificate().validTo();
    var lastDay = dayBeforeEnd(licence, "renewalApplication");
    file.put(licence.told(deadlines.day(file.now())));
    file.record("", "tellRenewal", licence.licenceNo(), "apply until " + lastDay);
    Notices.send(
        file, "renewalOpens", Map.of("until", end.toString(), "applyBy", lastDay.toString()));
    return true;
  }

  private boolean expire(UnitOfWork work, CaseFile file, Licence licence) {
    var end = licence.certificate().validTo();
    if (licence.state() != LicenceState.VALID || !end.isBefore(deadlines.day(file.now()))) {
      return true;
    }
    if (work.isRenewalPending(licence.licenceNo())) {
      return false;
    }
    file.put(licence.become(LicenceState.EXPIRED, file.now()));
    file.record("", "expireLicence", licence.licenceNo(), "ended " + end);
    Notices.send(file, "licenceExpired", Map.of("until", end.toString()));
    return true;
  }

  /** The day from which a clock's limit still lies before the licence ends. */
  private LocalDate dayBeforeEnd(Licence licence, String clock) {
    var end = licence.certificate().validTo();
    var application = cases.application(licence.certificate().caseNo()).orElseThrow();
    var limit = items.apply(application).clock(clock, end).statutoryLimit();
    return deadlines.in(application.place()).lastDayBefore(limit, end);
  }

  private interface Change {
    /** Gives false when the licence stays as it was found, for now. */
    boolean apply(UnitOfWork work, CaseFile file, Licence licence);
  }
}
