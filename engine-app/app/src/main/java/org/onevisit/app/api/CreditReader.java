package org.onevisit.app.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.promise.CreditEntry;
import org.onevisit.promise.Promise;
import org.springframework.stereotype.Component;

/**
 * What a case has put on the credit record, and what its applicant can do about it. Entries of the
 * applicant's other cases are not shown: whoever has this case's code need not be the one whose
 * number it names.
 */
@Component
public class CreditReader {

  private final Cases cases;
  private final CrossAgencyPlugin plugin;
  private final InstantSource time;

  CreditReader(Cases cases, CrossAgencyPlugin plugin, InstantSource time) {
    this.cases = cases;
    this.plugin = plugin;
    this.time = time;
  }

  /** The entries of a case. */
  public List<CaseStatus.Credit> of(Application application) {
    return cases.creditOfCase(application.caseNo()).stream()
        .map(entry -> credit(application, entry))
        .toList();
  }

  private CaseStatus.Credit credit(Application application, CreditEntry entry) {
    var today = plugin.deadlines().day(time.instant());
    var found = plugin.deadlines().day(entry.foundAt());
    return new CaseStatus.Credit(
        entry.promiseId(),
        name(application, entry),
        found,
        entry.until(),
        entry.state(),
        entry.state().zh(),
        entry.state().en(),
        entry.countsOn(today),
        entry.plea().plea(),
        answerBy(entry),
        entry.note(),
        entry.isOpenToObjection(today),
        entry.isOpenToRepair(found, today),
        entry.repairableFrom(found),
        entry.legalBasis());
  }

  private LocalDate answerBy(CreditEntry entry) {
    return entry.state().isPending() ? plugin.deadlines().lastDay(entry.plea().answerBy()) : null;
  }

  private String name(Application application, CreditEntry entry) {
    var day = plugin.deadlines().day(application.receivedAt());
    return cases.promises(entry.caseNo()).stream()
        .filter(promise -> promise.id().equals(entry.promiseId()))
        .map(Promise::subject)
        .map(subject -> plugin.item(application).nameOf(subject, day))
        .findFirst()
        .orElse(entry.promiseId());
  }
}
