package org.onevisit.process;

import static org.onevisit.process.Applications.FOOD;
import static org.onevisit.process.Applications.HYGIENE;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.with;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onevisit.catalogue.Stage;
import org.onevisit.process.LedgerCase.Paper;

/** The lanes, each in a permit that has it, and what an applicant promises there. */
enum LedgerLane {
  ORDINARY(NURSE, Applications::nurse, "SCAN_EQUALS_ORIGINAL", Stage.VALIDITY),
  TRUST_FIRST(NURSE, Applications::nurse, "SCAN_EQUALS_ORIGINAL", Stage.VALIDITY),
  COMMITMENT(HYGIENE, Applications::hairdresser, "CONDITION_MET", Stage.CLOSING),
  MISSING_FIRST(FOOD, FoodBusinessTest::missingFirst, "PAPER_FOLLOWS", Stage.GRANT);

  private static final List<String> DIPLOMAS =
      List.of("diploma", "employmentProof", "healthCertificate");

  private final String permit;
  private final Map<String, Object> answers;
  private final String kind;
  private final Stage binds;

  LedgerLane(String permit, Supplier<Map<String, Object>> answers, String kind, Stage binds) {
    this.permit = permit;
    this.answers = answers.get();
    this.kind = kind;
    this.binds = binds;
  }

  String permit() {
    return permit;
  }

  Map<String, Object> answersOf(Map<String, Object> person) {
    var form = with(answers, "applicantId", person.get("applicantId"));
    return this == ORDINARY ? with(form, "lane", "ordinary") : form;
  }

  String promiseId(String subject) {
    return kind + "." + subject;
  }

  /** The stage of the case that waits for its promises. */
  Stage binds() {
    return binds;
  }

  String agency() {
    return this == MISSING_FIRST ? "marketSupervision330106" : "health330106";
  }

  String ground() {
    return switch (this) {
      case ORDINARY, TRUST_FIRST -> "noNursingEducation";
      case COMMITMENT -> "premisesUnfit";
      case MISSING_FIRST -> "materialsInsufficient";
    };
  }

  /** Whether two officers have to go there. */
  boolean isCheckedOnSite() {
    return this == COMMITMENT;
  }

  boolean onCreditRecord() {
    return this != MISSING_FIRST;
  }

  /** Whether an application is accepted in it though a paper is missing. */
  boolean doesWithout() {
    return this == COMMITMENT || this == MISSING_FIRST;
  }

  /** The papers it matters to. */
  List<String> papers() {
    return switch (this) {
      case ORDINARY, TRUST_FIRST -> DIPLOMAS;
      case COMMITMENT -> List.of("testReport");
      case MISSING_FIRST -> List.of("safetyRules");
    };
  }

  Paper atFirst() {
    return doesWithout() ? Paper.MISSING : Paper.SUPPLIED;
  }

  List<String> promised(Map<String, Paper> papers) {
    return switch (this) {
      case ORDINARY -> List.of();
      case TRUST_FIRST -> thoseThatAre(Paper.SUPPLIED, papers);
      case COMMITMENT -> List.of("premises", "staff");
      case MISSING_FIRST -> thoseThatAre(Paper.MISSING, papers);
    };
  }

  private static List<String> thoseThatAre(Paper state, Map<String, Paper> papers) {
    return papers.keySet().stream().filter(it -> papers.get(it) == state).toList();
  }

  Paper onAcceptance(Paper before) {
    return switch (this) {
      case TRUST_FIRST -> before == Paper.SUPPLIED ? Paper.TRUSTED : before;
      case MISSING_FIRST -> before == Paper.MISSING ? Paper.TO_FOLLOW : before;
      default -> before;
    };
  }
}
