package org.onevisit.process;

import static org.onevisit.process.Applications.NEWBORN;
import static org.onevisit.process.Applications.NURSE;

import java.util.Map;

/** How far a nurse registration has come when a story begins. */
final class Situations {

  private Situations() {}

  /** The application is complete and waits to be checked. */
  static PermitCase received(PermitEngine permits, Map<String, Object> answers) {
    return permits.applyFor(NURSE, answers).uploadAll();
  }

  /** Accepted and reviewed; the health authority is to decide. */
  static PermitCase reviewed(PermitEngine permits, Map<String, Object> answers) {
    return review(received(permits, answers));
  }

  /** Granted; in the trust-first lane the originals are awaited. */
  static PermitCase granted(PermitEngine permits, Map<String, Object> answers) {
    return grant(received(permits, answers));
  }

  /** A newborn matter, accepted for all its items at once; the certificate has begun. */
  static PermitCase acceptedMatter(PermitEngine permits, Map<String, Object> answers) {
    return permits
        .applyFor(NEWBORN, answers)
        .uploadAll()
        .does("health1", "Task_CheckApplication", "acceptance", "accept");
  }

  /** What brings an application that was received to its licence. */
  static PermitCase grant(PermitCase received) {
    return review(received).does("health2", "Task_DecideApplication", "decision", "grant");
  }

  private static PermitCase review(PermitCase received) {
    return received
        .does("health1", "Task_CheckApplication", "acceptance", "accept")
        .does("education1", "Task_ConfirmDiploma", "diplomaConfirmed", "confirmed")
        .does("health1", "Task_ReviewApplication", "reviewOpinion", "agree");
  }
}
