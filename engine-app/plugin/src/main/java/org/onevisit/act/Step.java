package org.onevisit.act;

import java.time.Instant;
import java.time.LocalDate;
import org.onevisit.casefile.CaseFile;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.PermitItem;

/**
 * An act being done in a case.
 *
 * @param name the step's id in the model
 * @param notice code of the notice to send, null unless the act is {@code notify}
 */
public record Step(
    String name, CaseFile file, PermitItem item, Office office, Answers answers, String notice) {

  void record(String act, String subject, String detail) {
    file.record("", act, subject, detail);
  }

  void startClock(String kind) {
    startClock(kind, file.now());
  }

  void startClock(String kind, Instant from) {
    var law = item.clock(kind, office.deadlines().day(from));
    file.put(office.deadlines().start(file.caseNo(), law, from));
  }

  /** The legal day of the act. */
  LocalDate today() {
    return office.deadlines().day(file.now());
  }

  Material material(String key) {
    return item.material(key, today());
  }

  void stopClock(String kind) {
    file.clock(kind)
        .filter(clock -> clock.isRunning())
        .ifPresent(clock -> file.put(clock.stop(file.now())));
  }
}
