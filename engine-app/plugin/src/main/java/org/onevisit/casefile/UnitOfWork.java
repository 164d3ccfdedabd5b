package org.onevisit.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.licence.Licence;
import org.onevisit.refusal.PermitLog;

/** The cases one command works on. Nothing is written before {@link #flush}. */
public final class UnitOfWork {

  private final CaseStore store;
  private final Hand hand;
  private final Map<String, CaseFile> open = new LinkedHashMap<>();

  public UnitOfWork(Jdbi jdbi, Hand hand) {
    this.store = new CaseStore(jdbi);
    this.hand = hand;
  }

  public Hand hand() {
    return hand;
  }

  /** Opens a case for change; others wait until the transaction ends. */
  public Optional<CaseFile> find(String caseNo) {
    var file = open.get(caseNo);
    if (file == null && caseNo != null) {
      file = store.lock(caseNo).map(row -> CaseFile.open(store, row, this)).orElse(null);
      if (file != null) {
        open.put(caseNo, file);
      }
    }
    return Optional.ofNullable(file);
  }

  /**
   * The case an earlier submission with the same key has become.
   *
   * @throws org.onevisit.refusal.Refusal when that submission said something else
   */
  public Optional<CaseFile> submitted(String key, String hash) {
    return store
        .submitted(key)
        .flatMap(
            earlier -> {
              if (!earlier.contentHash().equals(hash)) {
                throw PermitLog.otherSubmission(key);
              }
              return find(earlier.caseNo());
            });
  }

  /** Whether a submission with this key has become a case. */
  public boolean knows(String key) {
    return store.submitted(key).isPresent();
  }

  /** An entry of the licence register, as it stands. */
  public Optional<Licence> licence(String number) {
    return store.licence(number);
  }

  /** Whether a renewal of a licence has been applied for and is not closed. */
  public boolean isRenewalUnderWay(String licenceNo) {
    return store.isRenewalOpen(licenceNo);
  }

  /** Whether a renewal was applied for in time and waits for its decision, so the licence lasts. */
  public boolean isRenewalPending(String licenceNo) {
    return store.isRenewalPending(licenceNo);
  }

  /** Opens a new case; its rows are written when the command commits. */
  public CaseFile create(Application application) {
    var file = CaseFile.create(store, application, this);
    open.put(application.caseNo(), file);
    return file;
  }

  /** Next value of a series, from 1. */
  public long nextSerial(String name) {
    return store.nextSerial(name);
  }

  /** Writes what changed, one batch per table. */
  public void flush() {
    open.values().forEach(CaseFile::flush);
    open.clear();
  }
}
