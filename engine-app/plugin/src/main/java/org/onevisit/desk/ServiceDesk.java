package org.onevisit.desk;

import static org.onevisit.casefile.Hand.APPLICANT;
import static org.onevisit.casefile.Hand.SYSTEM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.Sha256;
import org.onevisit.catalogue.TextLength;
import org.onevisit.catalogue.Wording;
import org.onevisit.refusal.ActRefusals;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.PromiseRefusals;

/** What applicants, and those who help them, can do with a case from outside its agencies. */
public final class ServiceDesk {

  private static final int LONGEST_KEY = 128;
  private static final int LONGEST_RECEIPT = 200;

  private final CaseTransactions transactions;
  private final RuntimeService runtime;

  public ServiceDesk(CaseTransactions transactions, RuntimeService runtime) {
    this.transactions = transactions;
    this.runtime = runtime;
  }

  /**
   * Receives an application.
   *
   * @param item key of the permit
   * @param answers the start form's answers
   * @param key the sender's own key of this submission; the same key with the same answers gives
   *     the same case
   * @throws org.onevisit.refusal.Refusal naming every fault; nothing is stored then
   */
  public Receipt submit(String item, Map<String, Object> answers, String key) {
    refuseUnfit(key);
    var hash = Sha256.of(item + new TreeMap<>(answers));
    Supplier<Receipt> submission =
        () -> transactions.run(APPLICANT, work -> submit(work, item, answers, key, hash));
    try {
      return submission.get();
    } catch (RuntimeException e) {
      if (!TakenKey.isCauseOf(e)) {
        throw e;
      }
      // somebody has sent the same, or opened the day's series of numbers, at the same time
      return submission.get();
    }
  }

  /** Whether a submission with this key has become a case. */
  public boolean hasReceived(String key) {
    return transactions.run(SYSTEM, work -> work.knows(key));
  }

  /** Stores a scan as one of the case's materials, replacing an earlier one. */
  public void upload(String caseNo, String material, Scan scan, String actor) {
    change(
        caseNo,
        actor,
        file -> {
          var row =
              file.material(material)
                  .orElseThrow(
                      () -> ApplicationRefusals.materialUnknown(caseNo, material, keys(file)));
          if (!file.state().takes(row.state())) {
            throw file.state().takesMaterials()
                ? ApplicationRefusals.materialSettled(caseNo, material, row.state())
                : ApplicationRefusals.materialsClosed(caseNo, file.state());
          }
          var document = scan.store(file);
          file.add(document);
          file.put(row.uploaded(document.id(), document.name(), file.now(), actor));
          file.record("", "uploadMaterial", material, "sha256 " + document.sha256());
        });
  }

  /**
   * Files the printed and sealed licence under its number; what was filed before stays. The use of
   * the seal is on record: at whose word, for which licence, and who kept the seal.
   *
   * @param seal which of the issuer's seals the page bears
   */
  public void fileLicence(String caseNo, byte[] pdf, String seal) {
    change(
        caseNo,
        SYSTEM,
        file -> {
          var licence = file.licence().orElseThrow(() -> ActRefusals.licenceMissing(caseNo));
          var document = new Scan(licence.licenceNo() + ".pdf", pdf).store(file);
          var filed = document.filedAs(licence.documentId());
          file.add(filed);
          file.add(Sealing.of(file, licence, seal, filed));
          file.record("", "printLicence", licence.licenceNo(), "sha256 " + document.sha256());
        });
  }

  /** The applicant has supplied everything that was told missing. */
  public void supplySupplements(String caseNo) {
    send(caseNo, APPLICANT, Awaited.SUPPLEMENTS);
  }

  /** The applicant has corrected a formal mismatch. */
  public void supplyCorrection(String caseNo) {
    send(caseNo, APPLICANT, Awaited.CORRECTION);
  }

  /** The applicant asks for the hearing that was offered (Licensing Law art 47). */
  public void requestHearing(String caseNo) {
    send(caseNo, APPLICANT, Awaited.HEARING);
  }

  /** The applicant withdraws; possible until the decision. */
  public void withdraw(String caseNo) {
    transactions.run(
        APPLICANT,
        work -> {
          var file = open(work, caseNo);
          if (!file.state().isUndecided()) {
            throw ActRefusals.withdrawnTooLate(caseNo, file.state());
          }
          correlate(file, Awaited.WITHDRAWAL);
          return null;
        });
  }

  /** The courier has brought the originals to the agency. */
  public void originalsReceived(String caseNo) {
    originalsReceived(caseNo, SYSTEM);
  }

  /** The originals have arrived, as an officer has seen. */
  public void originalsReceived(String caseNo, String actor) {
    arrive(caseNo, actor, Awaited.ORIGINALS);
  }

  /** The courier has handed over the parcel with the licence. */
  public void parcelDelivered(String caseNo) {
    parcelDelivered(caseNo, SYSTEM);
  }

  /** The parcel with the licence has been handed over, as an officer has learned. */
  public void parcelDelivered(String caseNo, String actor) {
    arrive(caseNo, actor, Awaited.PARCEL);
  }

  /**
   * An officer gives originals back that the agency holds.
   *
   * @param agency the officer's agency
   * @param receipt what shows that they were handed over
   * @throws org.onevisit.refusal.Refusal when the agency does not hold them, or without a receipt
   */
  public void giveBack(String caseNo, String officer, String agency, String receipt) {
    var shows = receipt.strip();
    if (shows.isEmpty() || shows.length() > LONGEST_RECEIPT || shows.indexOf('\0') >= 0) {
      throw PromiseRefusals.textMissing("what shows that they are back", LONGEST_RECEIPT);
    }
    change(caseNo, officer, file -> file.custody().giveBack(agency, shows));
  }

  private static void refuseUnfit(String key) {
    var flaw =
        key.isBlank()
            ? Optional.of(new Wording("请填写。", "Give each submission a key of its own."))
            : TextLength.flaw(key, LONGEST_KEY);
    flaw.map(found -> new Fault("Idempotency-Key", found.zh() + " " + found.en()))
        .ifPresent(
            fault -> {
              throw ApplicationRefusals.applicationFaulty(List.of(fault));
            });
  }

  private Receipt submit(
      UnitOfWork work, String item, Map<String, Object> answers, String key, String hash) {
    var earlier = work.submitted(key, hash);
    if (earlier.isPresent()) {
      return receipt(earlier.get());
    }
    var started = runtime.startProcessInstanceByKey(item, answers);
    var file = open(work, started.getBusinessKey());
    file.submittedAs(key, hash);
    return receipt(file);
  }

  /** First the thing is there, then the case goes on with it. */
  private void arrive(String caseNo, String actor, Awaited what) {
    change(
        caseNo,
        actor,
        file -> {
          file.custody().arrive();
          file.items().files().forEach(item -> item.custody().arrive());
          correlate(file, what);
        });
  }

  private void send(String caseNo, String actor, Awaited what) {
    change(caseNo, actor, file -> correlate(file, what));
  }

  private void change(String caseNo, String actor, Consumer<CaseFile> act) {
    transactions.run(
        actor,
        work -> {
          act.accept(open(work, caseNo));
          return null;
        });
  }

  private void correlate(CaseFile file, Awaited what) {
    try {
      runtime
          .createMessageCorrelation(what.message())
          .processInstanceBusinessKey(file.caseNo())
          .correlate();
    } catch (MismatchingMessageCorrelationException e) {
      throw ApplicationRefusals.nothingAwaited(file.caseNo(), what.words(), file.state());
    }
  }

  private static CaseFile open(UnitOfWork work, String caseNo) {
    return work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo));
  }

  private static Receipt receipt(CaseFile file) {
    return new Receipt(file.caseNo(), file.application().queryCode());
  }

  private static List<String> keys(CaseFile file) {
    return file.materials().stream().map(material -> material.material()).toList();
  }
}
