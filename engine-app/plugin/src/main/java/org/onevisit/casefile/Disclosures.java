package org.onevisit.casefile;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.onevisit.refusal.ApplicationRefusals;

/**
 * Shows officers what is masked or scanned. No viewing goes without its entry in the record of the
 * case: who, when, what and why, in the transaction that reads it (Personal Information Protection
 * Law arts 6, 51). Whoever calls decides whose case it is.
 */
public final class Disclosures {

  /** The longest reason that is taken, in characters. */
  public static final int MAX_REASON = 200;

  private final CaseTransactions transactions;

  public Disclosures(CaseTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * The applicant, whole, for the data that are needed.
   *
   * @param agency the officer's agency, which handles the case
   * @param data what the officer needs to know
   * @param reason why, without personal data
   * @throws org.onevisit.refusal.Refusal when nothing is asked for, or no reason is given
   */
  public Applicant applicant(
      String caseNo, String officer, String agency, Set<PersonalData> data, String reason) {
    var why = reason.strip();
    if (data.isEmpty()) {
      throw ApplicationRefusals.nothingToView(caseNo);
    }
    if (why.isEmpty() || why.length() > MAX_REASON) {
      throw ApplicationRefusals.viewedWithoutReason(caseNo, MAX_REASON);
    }
    return inCase(
        caseNo,
        officer,
        file -> {
          file.record(agency, "viewApplicant", words(data), why);
          return file.application().applicant();
        });
  }

  /** A document of the case, or nothing when it has none of that id. */
  public Optional<Document> document(String caseNo, String officer, String agency, String id) {
    return inCase(
        caseNo,
        officer,
        file -> {
          var found = file.document(id);
          found.ifPresent(
              document ->
                  file.record(
                      agency, "viewDocument", subject(file, id), "sha256 " + document.sha256()));
          return found;
        });
  }

  private <T> T inCase(String caseNo, String officer, Function<CaseFile, T> viewing) {
    return transactions.run(
        officer,
        work ->
            viewing.apply(
                work.find(caseNo).orElseThrow(() -> ApplicationRefusals.caseUnknown(caseNo))));
  }

  private static String words(Set<PersonalData> data) {
    return new TreeSet<>(data).stream().map(Enum::name).collect(joining(" "));
  }

  /** The material a scan is of; a replaced one, or a licence, goes by its own id. */
  private static String subject(CaseFile file, String id) {
    return file.materials().stream()
        .filter(material -> id.equals(material.documentId()))
        .map(CaseMaterial::material)
        .findFirst()
        .orElse(id);
  }
}
