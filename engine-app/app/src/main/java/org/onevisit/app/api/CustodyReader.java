package org.onevisit.app.api;

import java.util.List;
import java.util.function.Supplier;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Custody;
import org.onevisit.casefile.Hand;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Wording;
import org.onevisit.clock.Deadlines;
import org.springframework.stereotype.Component;

/** Who has the originals and the licence of a case, in words. */
@Component
public class CustodyReader {

  private final Cases cases;
  private final Supplier<Agencies> agencies;
  private final Deadlines deadlines;

  CustodyReader(Cases cases, Supplier<Agencies> agencies, Deadlines deadlines) {
    this.cases = cases;
    this.agencies = agencies;
    this.deadlines = deadlines;
  }

  public List<CaseStatus.Held> of(String caseNo) {
    return cases.custody(caseNo).stream().map(this::held).toList();
  }

  private CaseStatus.Held held(Custody row) {
    var holder = holder(row.holder());
    return new CaseStatus.Held(
        row.thing(),
        row.thing().zh(),
        row.thing().en(),
        holder.zh(),
        holder.en(),
        row.since(),
        row.dueBack() == null ? null : deadlines.lastDay(row.dueBack()),
        row.receipt());
  }

  private Wording holder(String id) {
    return switch (id) {
      case Hand.APPLICANT -> new Wording("申请人", "the applicant");
      case Custody.COURIER -> new Wording("快递", "the courier");
      default ->
          agencies
              .get()
              .byId(id)
              .map(agency -> new Wording(agency.name(), agency.nameEn()))
              .orElse(new Wording(id, id));
    };
  }
}
