package org.onevisit.desk;

import java.util.function.BiConsumer;
import org.onevisit.act.Vouchers;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Hand;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.ClockRefusals;

/**
 * Where the voucher of an acceptance or a non-acceptance comes into the file, which ends its period
 * (Administrative Licensing Law art 32, last paragraph).
 */
public final class VoucherDesk {

  private final CaseTransactions transactions;

  public VoucherDesk(CaseTransactions transactions) {
    this.transactions = transactions;
  }

  /** Files the voucher with the electronic seal; one that is there already stays. */
  public void file(String caseNo, byte[] pdf) {
    change(
        caseNo,
        Hand.SYSTEM,
        (file, isThere) -> {
          if (!isThere) {
            keep(file, "", "sealVoucher", new Scan(Vouchers.documentId(caseNo) + ".pdf", pdf));
          }
        });
  }

  /**
   * Files the scan of a voucher that an officer has sealed by hand, because the electronic seal
   * failed.
   *
   * @param agency the officer's agency
   * @throws org.onevisit.refusal.Refusal when the case owes none, or it is there already
   */
  public void fileByHand(String caseNo, String officer, String agency, Scan scan) {
    change(
        caseNo,
        officer,
        (file, isThere) -> {
          if (isThere || file.clock(Vouchers.CLOCK).isEmpty()) {
            throw ClockRefusals.noVoucherOwed(caseNo);
          }
          keep(file, agency, "sealVoucherByHand", scan);
        });
  }

  private static void keep(CaseFile file, String agency, String act, Scan scan) {
    var document = scan.store(file).filedAs(Vouchers.documentId(file.caseNo()));
    file.add(document);
    file.clock(Vouchers.CLOCK)
        .filter(StatutoryClock::isOpen)
        .ifPresent(clock -> file.put(clock.stop(file.now())));
    file.record(agency, act, Vouchers.CLOCK, "sha256 " + document.sha256());
  }

  private void change(String caseNo, String actor, BiConsumer<CaseFile, Boolean> act) {
    transactions.run(
        actor,
        work -> {
          var file = work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo));
          act.accept(file, file.has(Vouchers.documentId(caseNo)));
          return null;
        });
  }
}
