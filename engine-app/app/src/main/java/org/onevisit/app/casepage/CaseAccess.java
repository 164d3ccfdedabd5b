package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.app.api.TaskCases;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Custody;
import org.onevisit.casefile.MaterialState;
import org.onevisit.catalogue.Agency;
import org.onevisit.clock.Deadlines;
import org.onevisit.opinion.Consultation;
import org.onevisit.opinion.Opinion;
import org.onevisit.promise.CreditEntry;
import org.onevisit.routing.Router;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may open a case's file. An officer may while a task in the case is the own agency's, and once
 * the case has ended in the agency that decided it; the service window of the place also while it
 * helps the applicant with materials or originals or awaits the courier, and the agency of a credit
 * entry while it owes the applicant an answer. The administrator of an agency that takes part and
 * the supervisor of the place may look, and do nothing. To everybody else there is no such case.
 */
@Component
class CaseAccess {

  private final Cases cases;
  private final TaskCases tasks;
  private final Arrivals arrivals;
  private final Officers officers;
  private final Router router;
  private final Deadlines deadlines;

  CaseAccess(
      Cases cases,
      TaskCases tasks,
      Arrivals arrivals,
      Officers officers,
      Router router,
      Deadlines deadlines) {
    this.cases = cases;
    this.tasks = tasks;
    this.arrivals = arrivals;
    this.officers = officers;
    this.router = router;
    this.deadlines = deadlines;
  }

  /** What whoever is signed in may do with the case; 404 when that is nothing. */
  Access open(String caseNo) {
    return find(caseNo).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
  }

  Optional<Access> find(String caseNo) {
    return cases
        .application(caseNo)
        .map(application -> access(application, tasks.visible(caseNo)))
        .filter(
            access ->
                access.isAwaited() || access.seesTask() || access.hasAnother() || access.mayLook());
  }

  private Access access(Application application, List<Task> visible) {
    var caseNo = application.caseNo();
    var progress = cases.progress(caseNo).orElseThrow();
    var credit = creditAnswer(caseNo);
    var window = window(application);
    var isWindow = officers.workFor(window);
    var handling = handling(visible).orElse(credit);
    return new Access(
        application,
        !visible.isEmpty(),
        handling,
        isWindow,
        progress.acceptedAt() == null && officers.workFor(application.leadAgency()),
        takesMaterials(caseNo, progress.state()),
        areOriginalsShownFirst(caseNo) ? isWindow ? window : handling : "",
        arrivals.originalsDue(caseNo),
        arrivals.parcelDue(caseNo),
        officers.windowOf(cases.record(caseNo).get(0).actor()),
        credit,
        holding(caseNo),
        silent(caseNo, progress.state()),
        progress.state().isFinal() && officers.workFor(application.leadAgency()),
        oversees(application));
  }

  private boolean oversees(Application application) {
    return officers.supervise(application.region())
        || cases.participants(application.caseNo()).stream()
            .anyMatch(participant -> officers.administer(participant.agency()));
  }

  /** Whether there is anything that may still be supplied. */
  private boolean takesMaterials(String caseNo, CaseState state) {
    return state.takesMaterials()
        || cases.materials(caseNo).stream().anyMatch(material -> state.takes(material.state()));
  }

  /** The officer's agency that has the applicant's originals; empty when none has. */
  private String holding(String caseNo) {
    return cases.custody(caseNo).stream()
        .filter(row -> row.isHeldBy(row.holder()) && officers.workFor(row.holder()))
        .map(Custody::holder)
        .findFirst()
        .orElse("");
  }

  /** Whether the applicant has left the lane of trust and is to show originals before the grant. */
  private boolean areOriginalsShownFirst(String caseNo) {
    return cases.laneChoice(caseNo).filter(choice -> !choice.holds()).isPresent()
        && cases.materials(caseNo).stream()
            .anyMatch(material -> material.state() == MaterialState.TO_BE_SHOWN);
  }

  /** The officer's agency that owes an answer about the credit record; empty when none does. */
  private String creditAnswer(String caseNo) {
    return cases.creditOfCase(caseNo).stream()
        .filter(entry -> entry.state().isPending() && officers.workFor(entry.agency()))
        .map(CreditEntry::agency)
        .findFirst()
        .orElse("");
  }

  /** The officer's agency that has a task in the case. */
  private Optional<String> handling(List<Task> visible) {
    return visible.stream().map(Task::getTenantId).filter(officers::workFor).findFirst();
  }

  /** The officer's agency whose silence has had its effect, until the case is decided. */
  private String silent(String caseNo, CaseState state) {
    return state.isUndecided()
        ? new Consultation(cases.opinions(caseNo))
            .standing().stream()
                .filter(opinion -> opinion.stance().isSilence())
                .map(Opinion::agency)
                .filter(officers::workFor)
                .findFirst()
                .orElse("")
        : "";
  }

  private String window(Application application) {
    var received = deadlines.day(application.receivedAt());
    return router.route(application.asks("window", received)).handler().map(Agency::id).orElse("");
  }

  /**
   * @param seesTask whether an open task is to be seen, if only as a supervisor
   * @param handling the officer's agency that has something to do in the case, or empty
   * @param isWindow whether the officer is at the service window of the place
   * @param collects whether the officer's agency collects the materials until it accepts
   * @param seeing the officer's agency that sees originals before the decision, or empty
   * @param originalsDue whether the courier is bringing the originals
   * @param parcelDue whether the courier is bringing the licence
   * @param tookIn whether the officer's window took the application in, and so knows its code
   * @param credit the officer's agency that owes an answer about the credit record, or empty
   * @param holding the officer's agency that has the applicant's originals, or empty
   * @param silent the officer's agency that may still add a late opinion, or empty
   * @param decided whether the officer's agency decided the case, which has ended
   * @param oversees whether somebody looks on for an agency or the jurisdiction
   */
  record Access(
      Application application,
      boolean seesTask,
      String handling,
      boolean isWindow,
      boolean collects,
      boolean takesMaterials,
      String seeing,
      boolean originalsDue,
      boolean parcelDue,
      boolean tookIn,
      String credit,
      String holding,
      String silent,
      boolean decided,
      boolean oversees) {

    /** Whether the officer's agency may still add an opinion, too late. */
    public boolean maySpeakLate() {
      return !silent.isEmpty();
    }

    /** Whether the officer's agency has something to do that is no task. */
    private boolean hasAnother() {
      return answersCredit() || holdsOriginals() || maySpeakLate();
    }

    /** Whether the officer adds scans in the applicant's name. */
    public boolean mayUpload() {
      return takesMaterials && (isWindow || collects);
    }

    /** Whether the officer's agency handles the case, and so may need the applicant's data. */
    public boolean mayUnmask() {
      return !handling.isEmpty();
    }

    /** Whether somebody has a hand in the case, and so may see what the applicant has handed in. */
    public boolean mayView() {
      return mayUnmask() || isWindow || collects || decided || hasAnother();
    }

    /** Whether the officer may have the applicant there in person. */
    public boolean mayReceive() {
      return isWindow || mayUnmask();
    }

    /** Whether the file is open to somebody who can do nothing with it. */
    public boolean mayOnlyLook() {
      return mayLook() && !mayUnmask() && !isWindow && !mayUpload() && !holdsOriginals();
    }

    /** The agency for which somebody looks at a document. */
    String viewer() {
      return decided ? application.leadAgency() : handling;
    }

    /** Whether the officer's agency is the one that accepts or declines, and owes the voucher. */
    public boolean mayIssueVoucher() {
      return decided || collects || application.leadAgency().equals(handling);
    }

    private boolean mayLook() {
      return decided || oversees;
    }

    /** Whether the officer's agency has the applicant's originals, to be given back. */
    public boolean holdsOriginals() {
      return !holding.isEmpty();
    }

    /** Whether the applicant waits for the officer's agency to answer about the credit record. */
    public boolean answersCredit() {
      return !credit.isEmpty();
    }

    /** Whether the officer records that an original was seen. */
    public boolean seesOriginals() {
      return !seeing.isEmpty();
    }

    private boolean isAwaited() {
      return isWindow && (takesMaterials || seesOriginals() || originalsDue || parcelDue);
    }
  }
}
