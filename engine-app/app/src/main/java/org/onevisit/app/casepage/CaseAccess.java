package org.onevisit.app.casepage;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Optional;
import org.onevisit.app.api.TaskCases;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.clock.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may open a case's file. An officer may while a task in the case is the own agency's; the
 * service window of the place also while it helps the applicant with materials or awaits the
 * courier. To everybody else there is no such case.
 */
@Component
class CaseAccess {

  private final Cases cases;
  private final TaskCases tasks;
  private final Arrivals arrivals;
  private final Officers officers;
  private final Agencies agencies;
  private final Deadlines deadlines;

  CaseAccess(
      Cases cases,
      TaskCases tasks,
      Arrivals arrivals,
      Officers officers,
      Agencies agencies,
      Deadlines deadlines) {
    this.cases = cases;
    this.tasks = tasks;
    this.arrivals = arrivals;
    this.officers = officers;
    this.agencies = agencies;
    this.deadlines = deadlines;
  }

  /** What whoever is signed in may do with the case; 404 when that is nothing. */
  Access open(String caseNo) {
    return find(caseNo).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
  }

  Optional<Access> find(String caseNo) {
    return cases
        .application(caseNo)
        .map(this::access)
        .filter(access -> access.isAwaited() || !tasks.visible(caseNo).isEmpty());
  }

  private Access access(Application application) {
    var caseNo = application.caseNo();
    var isWindow = officers.workFor(window(application));
    return new Access(
        application,
        isWindow,
        officers.workFor(application.leadAgency()),
        cases.progress(caseNo).orElseThrow().state().takesMaterials(),
        arrivals.originalsDue(caseNo),
        arrivals.parcelDue(caseNo),
        officers.windowOf(cases.record(caseNo).get(0).actor()));
  }

  private String window(Application application) {
    var received = deadlines.day(application.receivedAt());
    return agencies
        .of("window", application.level(), application.region(), received)
        .map(Agency::id)
        .orElse("");
  }

  /**
   * @param isWindow whether the officer is at the service window of the place
   * @param isLead whether the officer is of the deciding agency
   * @param originalsDue whether the courier is bringing the originals
   * @param parcelDue whether the courier is bringing the licence
   * @param tookIn whether the officer's window took the application in, and so knows its code
   */
  record Access(
      Application application,
      boolean isWindow,
      boolean isLead,
      boolean takesMaterials,
      boolean originalsDue,
      boolean parcelDue,
      boolean tookIn) {

    /** Whether the officer adds scans in the applicant's name. */
    public boolean mayUpload() {
      return isWindow || isLead;
    }

    private boolean isAwaited() {
      return isWindow && (takesMaterials || originalsDue || parcelDue);
    }
  }
}
