package org.onevisit.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onevisit.catalogue.Stage;

/** What a small model expects of one case. It knows neither tables nor diagrams. */
final class LedgerCase {

  enum Progress {
    SUBMITTED,
    ACCEPTED,
    GRANTED,
    HELD,
    VALID,
    CLOSED,
    REFUSED,
    REVOKED,
    ACCEPTANCE_REVOKED,
    WITHDRAWN;

    boolean isFinal() {
      return ordinal() >= CLOSED.ordinal();
    }
  }

  enum Trust {
    OPEN,
    RECTIFYING,
    KEPT,
    BROKEN,
    REPAIRED,
    VOID
  }

  enum Credit {
    NONE,
    COUNTS,
    OBJECTED,
    REPAIR_ASKED,
    CLEARED
  }

  enum Paper {
    MISSING,
    FETCHED,
    SUPPLIED,
    TRUSTED,
    TO_FOLLOW,
    TO_BE_SUPPLIED,
    TO_BE_SHOWN,
    SHOWN,
    DIFFERENT;

    boolean keepsFromGrant() {
      return this == TO_BE_SUPPLIED || this == TO_BE_SHOWN || this == DIFFERENT;
    }
  }

  /** One promise, and what it has come to on the credit record. */
  static final class Pledge {
    final String subject;
    Trust trust = Trust.OPEN;
    Credit credit = Credit.NONE;
    boolean lookedInto;
    boolean objected;
    LocalDate found;

    Pledge(String subject) {
      this.subject = subject;
    }

    boolean isOpen() {
      return trust == Trust.OPEN || trust == Trust.RECTIFYING;
    }

    boolean isAsked() {
      return credit == Credit.OBJECTED || credit == Credit.REPAIR_ASKED;
    }

    boolean speaksAgainst() {
      return credit == Credit.COUNTS || isAsked();
    }

    void breakOn(LocalDate today, boolean onCreditRecord) {
      trust = Trust.BROKEN;
      credit = onCreditRecord ? Credit.COUNTS : Credit.NONE;
      found = today;
    }

    void answer(boolean granted) {
      if (granted) {
        trust = credit == Credit.OBJECTED ? Trust.KEPT : Trust.REPAIRED;
      }
      credit = granted ? Credit.CLEARED : Credit.COUNTS;
    }
  }

  final String caseNo;
  final LedgerLane lane;
  final Map<String, Pledge> pledges = new LinkedHashMap<>();
  final Map<String, Paper> papers = new LinkedHashMap<>();
  boolean isOnTrust;
  boolean isAskedForSupplements;
  boolean licenceEnded;
  Progress progress = Progress.SUBMITTED;

  /**
   * @param fetched what shared data know when it is filed
   */
  LedgerCase(String caseNo, LedgerLane lane, Set<String> fetched) {
    this.caseNo = caseNo;
    this.lane = lane;
    isOnTrust = lane != LedgerLane.ORDINARY;
    lane.papers()
        .forEach(it -> papers.put(it, fetched.contains(it) ? Paper.FETCHED : lane.atFirst()));
  }

  boolean isUndecided() {
    return progress == Progress.SUBMITTED || progress == Progress.ACCEPTED;
  }

  boolean hasLicence() {
    return progress == Progress.HELD || progress == Progress.VALID;
  }

  Collection<Pledge> open() {
    return pledges.values().stream().filter(Pledge::isOpen).toList();
  }

  /** Whether a stage has to wait for a promise. */
  boolean isAwaited(Stage stage) {
    return !open().isEmpty() && lane.binds().compareTo(stage) <= 0;
  }

  boolean mayLeaveLane() {
    return isOnTrust && isUndecided() && open().stream().noneMatch(it -> it.lookedInto);
  }

  boolean mayBeAccepted() {
    return papers.values().stream().noneMatch(Paper.MISSING::equals)
        || isOnTrust && lane.doesWithout();
  }

  boolean mayBeGranted() {
    return progress == Progress.ACCEPTED
        && !isAwaited(Stage.GRANT)
        && papers.values().stream().noneMatch(Paper::keepsFromGrant);
  }

  boolean mayBeVerified() {
    return !open().isEmpty()
        && switch (lane.binds()) {
          case GRANT -> progress == Progress.ACCEPTED;
          case VALIDITY -> progress == Progress.HELD;
          case CLOSING -> hasLicence();
        };
  }

  void accept() {
    progress = Progress.ACCEPTED;
    if (isOnTrust) {
      lane.promised(papers).forEach(it -> pledges.put(it, new Pledge(it)));
      papers.replaceAll((paper, state) -> lane.onAcceptance(state));
    }
  }

  /**
   * @param known what shared data show by now
   */
  void leaveLane(Set<String> known) {
    isOnTrust = false;
    voidPromises();
    if (progress == Progress.ACCEPTED) {
      papers.replaceAll((paper, state) -> known.contains(paper) ? shown(state) : instead(state));
    }
  }

  private static Paper shown(Paper state) {
    return state == Paper.TRUSTED ? Paper.SHOWN : state;
  }

  private static Paper instead(Paper state) {
    return switch (state) {
      case TRUSTED -> Paper.TO_BE_SHOWN;
      case TO_FOLLOW, MISSING -> Paper.TO_BE_SUPPLIED;
      default -> state;
    };
  }

  void end(Progress how) {
    progress = how;
    voidPromises();
  }

  /** What was found wanting, or is overdue, is broken; when nothing is, all that is open. */
  void revoke(Progress how, LocalDate today, Predicate<Pledge> isOverdue) {
    var wanting = open().stream().filter(it -> it.lookedInto || isOverdue.test(it)).toList();
    (wanting.isEmpty() ? open() : wanting).forEach(it -> it.breakOn(today, lane.onCreditRecord()));
    end(how);
  }

  private void voidPromises() {
    open().forEach(it -> it.trust = Trust.VOID);
  }

  @Override
  public String toString() {
    var promises =
        pledges.values().stream().map(it -> it.subject + " " + it.trust + " " + it.credit);
    return "%s %s%s %s, promises %s, papers %s"
        .formatted(caseNo, lane, isOnTrust ? "" : " left", progress, promises.toList(), papers);
  }
}
