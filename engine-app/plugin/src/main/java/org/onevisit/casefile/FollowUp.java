package org.onevisit.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onevisit.licence.EndProposal;
import org.onevisit.refusal.PromiseRefusals;
import org.onevisit.supervision.SupervisionNotice;

/** What follows the grant of one case: notices to supervisors, and proposals to end its licence. */
public final class FollowUp {

  private final CaseStore store;
  private final String caseNo;
  private final Part<SupervisionNotice> notices;
  private final Part<EndProposal> proposals;

  FollowUp(CaseStore store, String caseNo, boolean isNew) {
    this.store = store;
    this.caseNo = caseNo;
    notices =
        new Part<>(
            n -> String.valueOf(n.number()),
            isNew ? List::of : () -> store.followUp().notices(caseNo));
    proposals =
        new Part<>(
            EndProposal::caseNo, isNew ? List::of : () -> store.followUp().proposals(caseNo));
  }

  public Collection<SupervisionNotice> notices() {
    return notices.rows().all();
  }

  /**
   * A notice of the case to an agency.
   *
   * @throws org.onevisit.refusal.Refusal when there is none of that number to it
   */
  public SupervisionNotice notice(int number, String agency) {
    return notices().stream()
        .filter(notice -> notice.number() == number && notice.agency().equals(agency))
        .findFirst()
        .orElseThrow(() -> PromiseRefusals.noticeUnknown(caseNo, number, agency));
  }

  public void put(SupervisionNotice notice) {
    notices.rows().put(notice);
  }

  /** The proposal to end the licence that waits for its decision. */
  public Optional<EndProposal> proposal() {
    return proposals.rows().all().stream().filter(EndProposal::isOpen).findFirst();
  }

  public void put(EndProposal proposal) {
    proposals.rows().put(proposal);
  }

  void flush() {
    notices.flush(store, FollowUpStore.INSERT_NOTICE, FollowUpStore.UPDATE_NOTICE);
    proposals.flush(store, FollowUpStore.INSERT_PROPOSAL, FollowUpStore.UPDATE_PROPOSAL);
  }
}
