package org.onevisit.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onevisit.casefile.Applicant;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.CreditCode;
import org.onevisit.catalogue.IdentityNumber;
import org.onevisit.catalogue.Wording;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.PermitLog;

/** The answers every start form gives, and all that is wrong with them. */
record ApplicationForm(
    String region,
    String lane,
    boolean commitmentSigned,
    String delivery,
    Applicant applicant,
    List<Fault> faults) {

  private static final Set<String> LANES = Set.of("ordinary", "trustFirst");
  private static final Set<String> DELIVERIES = Set.of("counter", "courier");

  static ApplicationForm read(Answers answers) {
    var form =
        new ApplicationForm(
            answers.text("region"),
            orElse(answers.text("lane"), "ordinary"),
            answers.isTrue("commitmentSigned"),
            orElse(answers.text("delivery"), "counter"),
            new Applicant(
                answers.text("applicantName"),
                orElse(answers.text("applicantIdType"), "identityNumber"),
                answers.text("applicantId"),
                answers.text("applicantPhone"),
                answers.text("applicantAddress")),
            new ArrayList<>());
    form.check();
    return form;
  }

  Optional<Agency> lead(PermitModel model, Agencies agencies, LocalDate today) {
    if (!isRegion(region)) {
      fault("region", "'%s' is not a county, township or village code.".formatted(region));
      return Optional.empty();
    }
    var lead = agencies.of(model.leadFunction(), model.level(), region, today);
    if (lead.isEmpty()) {
      fault(
          "region",
          "No agency has function '%s' at level %s for region %s."
              .formatted(model.leadFunction(), model.level().code(), region));
    }
    return lead;
  }

  static boolean isRegion(String code) {
    return code.matches("\\d{6}(\\d{3}){0,2}");
  }

  void refuseFaulty() {
    if (!faults.isEmpty()) {
      throw PermitLog.applicationFaulty(faults);
    }
  }

  private void check() {
    if (!LANES.contains(lane)) {
      fault("lane", "'%s' is not a lane. Possible: ordinary, trustFirst.".formatted(lane));
    }
    if ("trustFirst".equals(lane) && !commitmentSigned) {
      fault("commitmentSigned", "The trust-first lane needs the signed commitment.");
    }
    if (!DELIVERIES.contains(delivery)) {
      fault("delivery", "'%s' is not possible. Possible: counter, courier.".formatted(delivery));
    }
    if ("courier".equals(delivery) && applicant.address().isEmpty()) {
      fault("applicantAddress", "The courier needs an address.");
    }
    if (applicant.name().isEmpty()) {
      fault("applicantName", "The applicant's name is missing.");
    }
    checkId();
  }

  private void checkId() {
    var problem =
        switch (applicant.idType()) {
          case "identityNumber" -> IdentityNumber.flaw(applicant.id());
          case "creditCode" -> CreditCode.flaw(applicant.id());
          default -> Optional.of(new Wording("证件类型不对", "The id type is not known"));
        };
    problem.ifPresent(flaw -> fault("applicantId", flaw.zh() + " " + flaw.en()));
  }

  void fault(String where, String message) {
    faults.add(new Fault(where, message));
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
