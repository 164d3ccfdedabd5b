package org.onevisit.casefile;

/** How each row of the case register is written. */
final class Tables {

  static final String INSERT_CASE =
      insert(
          "OV_CASE",
          "CASE_NO application.caseNo, ITEM application.item, DEFINITION_ID application.definitionId,"
              + " REGION application.region, LEVEL application.level,"
              + " LEAD_FUNCTION application.leadFunction, LEAD_AGENCY application.leadAgency,"
              + " LANE application.lane, DELIVERY application.delivery,"
              + " QUERY_CODE application.queryCode, RECEIVED_AT application.receivedAt, RENEWS application.renews,"
              + " MATTER application.matter,"
              + " APPLICANT_NAME application.applicant.name,"
              + " APPLICANT_ID_TYPE application.applicant.idType,"
              + " APPLICANT_ID application.applicant.id,"
              + " APPLICANT_PHONE application.applicant.phone,"
              + " APPLICANT_ADDRESS application.applicant.address,"
              + " STATE progress.state, ACCEPTED_AT progress.acceptedAt,"
              + " DECIDED_AT progress.decidedAt, CLOSED_AT progress.closedAt,"
              + " OUTCOME progress.outcome, VISITS progress.visits,"
              + " LAST_VISIT progress.lastVisit, ENTRIES progress.entries,"
              + " CHAIN_HEAD progress.chainHead");

  static final String UPDATE_CASE =
      "update OV_CASE set LANE = :application.lane, LEAD_AGENCY = :application.leadAgency,"
          + " APPLICANT_NAME = :application.applicant.name,"
          + " APPLICANT_PHONE = :application.applicant.phone,"
          + " APPLICANT_ADDRESS = :application.applicant.address, STATE = :progress.state, ACCEPTED_AT = :progress.acceptedAt,"
          + " DECIDED_AT = :progress.decidedAt, CLOSED_AT = :progress.closedAt,"
          + " OUTCOME = :progress.outcome, VISITS = :progress.visits,"
          + " LAST_VISIT = :progress.lastVisit, ENTRIES = :progress.entries,"
          + " CHAIN_HEAD = :progress.chainHead where CASE_NO = :application.caseNo";

  static final String INSERT_CLOCK =
      insert(
          "OV_CLOCK",
          "CASE_NO caseNo, KIND kind, STARTED_AT startedAt, PROMISED_DUE promisedDue,"
              + " STATUTORY_DUE statutoryDue, STATE state, STOPPED_AT stoppedAt,"
              + " PROVISIONAL provisional, LEGAL_BASIS legalBasis, EXTENSION extension,"
              + " CALENDAR_VERSION calendarVersion");

  static final String UPDATE_CLOCK =
      "update OV_CLOCK set STARTED_AT = :startedAt, PROMISED_DUE = :promisedDue,"
          + " STATUTORY_DUE = :statutoryDue, STATE = :state, STOPPED_AT = :stoppedAt,"
          + " PROVISIONAL = :provisional, EXTENSION = :extension,"
          + " CALENDAR_VERSION = :calendarVersion"
          + " where CASE_NO = :caseNo and KIND = :kind";

  static final String INSERT_PAUSE =
      insert(
          "OV_PAUSE",
          "NOTICE_ID noticeId, CASE_NO caseNo, CLOCK clock, REASON reason, STARTED_AT startedAt,"
              + " EXPECTED_END expectedEnd, ENDED_AT endedAt, LEGAL_BASIS legalBasis");

  static final String UPDATE_PAUSE =
      "update OV_PAUSE set ENDED_AT = :endedAt where NOTICE_ID = :noticeId and CLOCK = :clock";

  static final String INSERT_MATERIAL =
      insert(
          "OV_MATERIAL",
          "CASE_NO caseNo, MATERIAL material, STATE state, DOCUMENT_ID documentId, NOTE note,"
              + " CHANGED_AT changedAt, CHANGED_BY changedBy");

  static final String UPDATE_MATERIAL =
      "update OV_MATERIAL set STATE = :state, DOCUMENT_ID = :documentId, NOTE = :note,"
          + " CHANGED_AT = :changedAt, CHANGED_BY = :changedBy"
          + " where CASE_NO = :caseNo and MATERIAL = :material";

  static final String INSERT_DOCUMENT =
      insert(
          "OV_DOCUMENT",
          "ID id, CASE_NO caseNo, NAME name, MEDIA_TYPE mediaType, SHA256 sha256,"
              + " SIZE_BYTES sizeBytes, STORED_AT storedAt, CONTENT content");

  static final String INSERT_PROMISE =
      insert(
          "OV_PROMISE",
          "CASE_NO caseNo, ID id, KIND kind, SUBJECT subject, BINDS terms.binds,"
              + " WORDING terms.wording, WORDING_VERSION terms.wordingVersion,"
              + " CONSEQUENCE terms.consequence, CLOCK terms.clock, VERIFIER terms.verifier,"
              + " MEANS terms.means, LEGAL_BASIS terms.legalBasis,"
              + " SIGNED_BY signature.signedBy, SIGNED_HOW signature.signedHow,"
              + " MADE_AT signature.madeAt, DUE_AT dueAt, STATE state, METHOD finding.method,"
              + " EVIDENCE finding.evidence, NOTE finding.note, FOUND_AT finding.foundAt,"
              + " FOUND_BY finding.foundBy");

  static final String UPDATE_PROMISE =
      "update OV_PROMISE set DUE_AT = :dueAt, STATE = :state, METHOD = :finding.method,"
          + " EVIDENCE = :finding.evidence, NOTE = :finding.note, FOUND_AT = :finding.foundAt,"
          + " FOUND_BY = :finding.foundBy where CASE_NO = :caseNo and ID = :id";

  static final String INSERT_LANE_CHOICE =
      insert(
          "OV_LANE_CHOICE",
          "CASE_NO caseNo, LANE lane, SIGNED_HOW signedHow, STANDING standing, RISK risk,"
              + " SEED seed, CHOSEN_AT chosenAt, WITHDRAWN_AT withdrawnAt");

  static final String UPDATE_LANE_CHOICE =
      "update OV_LANE_CHOICE set WITHDRAWN_AT = :withdrawnAt where CASE_NO = :caseNo";

  static final String INSERT_CREDIT =
      insert(
          "OV_CREDIT",
          "SUBJECT subject, CASE_NO caseNo, PROMISE_ID promiseId, STANDING standing,"
              + " AGENCY agency, FOUND_AT foundAt, UNTIL until, STATE state, PLEA plea.plea,"
              + " PLED_AT plea.pledAt, ANSWER_BY plea.answerBy, OBJECTED plea.objected,"
              + " NOTE note, CHANGED_AT changedAt, LEGAL_BASIS legalBasis");

  static final String UPDATE_CREDIT =
      "update OV_CREDIT set STATE = :state, PLEA = :plea.plea, PLED_AT = :plea.pledAt,"
          + " ANSWER_BY = :plea.answerBy, OBJECTED = :plea.objected, NOTE = :note,"
          + " CHANGED_AT = :changedAt where CASE_NO = :caseNo and PROMISE_ID = :promiseId";

  static final String INSERT_LICENCE =
      insert(
          "OV_LICENCE",
          "LICENCE_NO certificate.licenceNo, IDENTIFIER certificate.identifier,"
              + " CASE_NO certificate.caseNo, ITEM certificate.item,"
              + " TITLE_ZH certificate.titleZh, TITLE_EN certificate.titleEn,"
              + " HOLDER_NAME certificate.holder.name,"
              + " HOLDER_IS_ORGANISATION certificate.holder.isOrganisation,"
              + " HOLDER_PLACE certificate.holder.place, ISSUER certificate.issuer,"
              + " ISSUED_AT certificate.issuedAt, VALID_FROM certificate.validFrom,"
              + " VALID_TO certificate.validTo, LEGAL_BASIS certificate.legalBasis,"
              + " CONDITIONS certificate.conditions,"
              + " STATE state, CHANGED_AT changedAt, RENEWALS renewals, TOLD_ON toldOn");

  static final String UPDATE_LICENCE =
      "update OV_LICENCE set STATE = :state, CHANGED_AT = :changedAt,"
          + " VALID_TO = :certificate.validTo, RENEWALS = :renewals, TOLD_ON = :toldOn"
          + " where LICENCE_NO = :licenceNo";

  static final String INSERT_CUSTODY =
      insert(
          "OV_CUSTODY",
          "CASE_NO caseNo, THING thing, HOLDER holder, SINCE since, GOES_TO goesTo,"
              + " DUE_BACK dueBack, RECEIPT receipt");

  static final String UPDATE_CUSTODY =
      "update OV_CUSTODY set HOLDER = :holder, SINCE = :since, GOES_TO = :goesTo,"
          + " DUE_BACK = :dueBack, RECEIPT = :receipt where CASE_NO = :caseNo and THING = :thing";

  static final String INSERT_OPINION =
      insert(
          "OV_OPINION",
          "CASE_NO caseNo, NUMBER_IN_CASE number, AGENCY agency, WEIGHT weight, SILENCE silence,"
              + " QUORUM quorum, STANCE stance, COUNTS counts, SAYS_GROUND says.ground,"
              + " SAYS_LEGAL_BASIS says.legalBasis, SAYS_CONDITIONS says.conditions,"
              + " SAYS_OWN_CONDITION says.ownCondition, SAYS_DEMANDS says.demands,"
              + " SAYS_PROCEDURE says.procedure, ASKED_AT askedAt, GIVEN_AT givenAt,"
              + " GIVEN_BY givenBy");

  static final String UPDATE_OPINION =
      "update OV_OPINION set STANCE = :stance, SAYS_GROUND = :says.ground,"
          + " SAYS_LEGAL_BASIS = :says.legalBasis, SAYS_CONDITIONS = :says.conditions,"
          + " SAYS_OWN_CONDITION = :says.ownCondition, SAYS_DEMANDS = :says.demands,"
          + " SAYS_PROCEDURE = :says.procedure, GIVEN_AT = :givenAt, GIVEN_BY = :givenBy"
          + " where CASE_NO = :caseNo and NUMBER_IN_CASE = :number";

  static final String INSERT_FORWARDED =
      insert(
          "OV_FORWARDED",
          "CASE_NO caseNo, NUMBER_IN_CASE number, STEP step, FROM_AGENCY fromAgency,"
              + " TO_AGENCY toAgency");

  static final String INSERT_VISIT =
      insert(
          "OV_VISIT",
          "CASE_NO caseNo, SEQ seq, MATTER matter, VISIT visit, ATTENDED_ON attendedOn,"
              + " REASON reason, RECORDED_BY recordedBy, ALERTED alerted");

  static final String UPDATE_VISIT =
      "update OV_VISIT set EXPLANATION = :explanation, NOTE = :note,"
          + " EXPLAINED_BY = :explainedBy, EXPLAINED_AT = :explainedAt"
          + " where CASE_NO = :caseNo and SEQ = :seq";

  static final String INSERT_PARTICIPANT =
      "insert into OV_PARTICIPANT (CASE_NO, AGENCY, SINCE)"
          + " select :caseNo, :agency, cast(:since as timestamp with time zone)"
          + " where not exists (select 1 from OV_PARTICIPANT"
          + " where CASE_NO = :caseNo and AGENCY = :agency)";

  static final String INSERT_RECORD =
      insert(
          "OV_RECORD",
          "CASE_NO caseNo, SEQ seq, AT at, ACTOR actor, AGENCY agency, ACT act, SUBJECT subject,"
              + " DETAIL detail, PREVIOUS previous, HASH hash");

  static final String INSERT_SUBMISSION =
      insert(
          "OV_SUBMISSION",
          "IDEMPOTENCY_KEY idempotencyKey, CONTENT_HASH contentHash, CASE_NO caseNo");

  static final String INSERT_DISPATCH =
      insert(
          "OV_OUTBOX",
          "ID id, CASE_NO caseNo, KIND kind, PAYLOAD payload, CREATED_AT createdAt,"
              + " SENT_AT sentAt, ATTEMPTS attempts");

  private Tables() {}

  static String insert(String table, String columns) {
    var names = new StringBuilder();
    var values = new StringBuilder();
    for (var column : columns.split(", *")) {
      var pair = column.trim().split(" ");
      names.append(names.isEmpty() ? "" : ", ").append(pair[0]);
      values.append(values.isEmpty() ? "" : ", ").append(':').append(pair[1]);
    }
    return "insert into " + table + " (" + names + ") values (" + values + ")";
  }
}
