package org.onevisit.casefile;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.licence.EndProposal;
import org.onevisit.licence.Seal;
import org.onevisit.licence.SealUse;
import org.onevisit.supervision.SupervisionNotice;

/** Reads what follows the grant of cases, and the book of seals. */
final class FollowUpStore {

  static final String INSERT_NOTICE =
      Tables.insert(
          "OV_SUPERVISION",
          "CASE_NO caseNo, NUMBER_IN_CASE number, AGENCY agency, ABOUT about, NOTICED_AT noticedAt,"
              + " DUE_AT dueAt, STATE state, RESULT result, INSPECTORS inspectors, NOTE note,"
              + " CHANGED_AT changedAt, CHANGED_BY changedBy");

  static final String UPDATE_NOTICE =
      "update OV_SUPERVISION set STATE = :state, RESULT = :result, INSPECTORS = :inspectors,"
          + " NOTE = :note, CHANGED_AT = :changedAt, CHANGED_BY = :changedBy"
          + " where CASE_NO = :caseNo and NUMBER_IN_CASE = :number";

  static final String INSERT_PROPOSAL =
      Tables.insert(
          "OV_LICENCE_ENDING",
          "CASE_NO caseNo, LICENCE_NO licenceNo, GROUND ground, REASONS reasons,"
              + " PROPOSED_BY proposedBy, PROPOSED_AT proposedAt, STATEMENT statement,"
              + " HEARD_BY heardBy, STATE state");

  static final String UPDATE_PROPOSAL =
      "update OV_LICENCE_ENDING set GROUND = :ground, REASONS = :reasons, PROPOSED_BY = :proposedBy,"
          + " PROPOSED_AT = :proposedAt, STATEMENT = :statement, HEARD_BY = :heardBy,"
          + " STATE = :state where CASE_NO = :caseNo";

  static final String INSERT_SEAL_USE =
      Tables.insert(
          "OV_SEAL_USE",
          "CASE_NO caseNo, DOCUMENT_ID documentId, AGENCY agency, SEAL seal, HOLDER holder,"
              + " ASKED_BY askedBy, SHA256 sha256, USED_AT usedAt");

  private static final String INSERT_SEAL =
      Tables.insert(
          "OV_SEAL", "AGENCY agency, SEAL seal, HOLDER holder, SINCE since, RECEIPT receipt");

  private static final String UPDATE_SEAL =
      "update OV_SEAL set HOLDER = :holder, SINCE = :since, RECEIPT = :receipt"
          + " where AGENCY = :agency and SEAL = :seal";

  private final Jdbi jdbi;

  FollowUpStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<SupervisionNotice> notices(String caseNo) {
    return notices("CASE_NO = ? order by NUMBER_IN_CASE", caseNo);
  }

  /** The notices an agency has still to feed back on, the most urgent first. */
  List<SupervisionNotice> openNotices(String agency) {
    return notices("AGENCY = ? and STATE <> 'FED_BACK' order by DUE_AT, CASE_NO", agency);
  }

  private List<SupervisionNotice> notices(String condition, String key) {
    var sql = "select * from OV_SUPERVISION where " + condition;
    return jdbi.withHandle(handle -> handle.select(sql, key).mapTo(SupervisionNotice.class).list());
  }

  List<EndProposal> proposals(String caseNo) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select * from OV_LICENCE_ENDING where CASE_NO = ?", caseNo)
                .mapTo(EndProposal.class)
                .list());
  }

  List<Seal> seals(String agency) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select * from OV_SEAL where AGENCY = ? order by SEAL", agency)
                .mapTo(Seal.class)
                .list());
  }

  Optional<Seal> seal(String agency, String seal) {
    return seals(agency).stream().filter(kept -> kept.seal().equals(seal)).findFirst();
  }

  List<SealUse> sealUses(String agency, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select * from OV_SEAL_USE where AGENCY = ? order by USED_AT desc"
                        + " fetch first ? rows only",
                    agency,
                    limit)
                .mapTo(SealUse.class)
                .list());
  }

  void put(Seal seal) {
    jdbi.useHandle(
        handle -> {
          if (handle.createUpdate(UPDATE_SEAL).bindMethods(seal).execute() == 0) {
            handle.createUpdate(INSERT_SEAL).bindMethods(seal).execute();
          }
        });
  }
}
