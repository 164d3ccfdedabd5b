package org.onevisit.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onevisit.casefile.Applicant;
import org.onevisit.catalogue.CreditCode;
import org.onevisit.catalogue.IdentityNumber;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.TextLength;
import org.onevisit.catalogue.Wording;
import org.onevisit.refusal.ApplicationRefusals;
import org.onevisit.refusal.Fault;
import org.onevisit.routing.Asked;
import org.onevisit.routing.Route;

/** The answers every start form gives, and all that is wrong with them. */
record ApplicationForm(
    String region,
    String lane,
    boolean commitmentSigned,
    String delivery,
    Applicant applicant,
    List<Fault> faults) {

  private static final Set<String> DELIVERIES = Set.of("counter", "courier");

  private static final int SHOWN = 40;
  private static final int LONGEST_NAME = 128;
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_PHONE = 32;
  private static final int LONGEST_ADDRESS = 256;

  /**
   * Reads the answers.
   *
   * @param found what the form itself found of them; such an answer is not judged again
   */
  static ApplicationForm read(Answers answers, List<Fault> found) {
    var form =
        new ApplicationForm(
            answers.text("region"),
            orElse(answers.text("lane"), Lane.ORDINARY.code()),
            answers.isTrue("commitmentSigned"),
            orElse(answers.text("delivery"), "counter"),
            new Applicant(
                answers.text("applicantName"),
                orElse(answers.text("applicantIdType"), "identityNumber"),
                answers.text("applicantId"),
                answers.text("applicantPhone"),
                answers.text("applicantAddress")),
            new ArrayList<>(found));
    form.check();
    return form;
  }

  /** Which agency decides; when none does, the reason and who is competent are told (art 32). */
  Route route(PermitModel model, Office office, LocalDate today) {
    var asked = new Asked(model.leadFunction(), model.level(), model.item(), region, today);
    var route = office.router().route(asked);
    if (route.decider().isEmpty()) {
      faults.removeIf(fault -> fault.where().equals("region"));
      fault("region", route.why().zh() + " " + route.why().en());
    }
    return route;
  }

  /** The lane when the item has it and the trust gate offers it to the applicant. */
  void refuseShutLane(List<LaneOffer> offers) {
    var open = offers.stream().filter(LaneOffer::offered).map(o -> o.lane().code()).toList();
    var chosen = offers.stream().filter(offer -> offer.lane().code().equals(lane)).findFirst();
    if (Lane.named(lane).isPresent() && chosen.isEmpty()) {
      fault("lane", "This permit has no lane '%s'. Offered: %s.".formatted(lane, open));
    }
    chosen
        .filter(offer -> !offer.offered())
        .ifPresent(
            offer ->
                fault(
                    "lane",
                    "The lane '%s' is not offered: %s Choose one of %s."
                        .formatted(lane, offer.reason(), open)));
  }

  void refuseFaulty() {
    if (!faults.isEmpty()) {
      throw ApplicationRefusals.applicationFaulty(faults);
    }
  }

  private void check() {
    if (Lane.named(lane).isEmpty()) {
      fault("lane", "'%s' is not a lane. Possible: %s.".formatted(shown(lane), Lane.codes()));
    } else if (!lane.equals(Lane.ORDINARY.code()) && !commitmentSigned) {
      fault("commitmentSigned", "The lane '%s' needs the signed commitment.".formatted(lane));
    }
    if (!DELIVERIES.contains(delivery)) {
      fault(
          "delivery",
          "'%s' is not possible. Possible: counter, courier.".formatted(shown(delivery)));
    }
    if ("courier".equals(delivery) && applicant.address().isEmpty()) {
      fault("applicantAddress", "The courier needs an address.");
    }
    if (applicant.name().isEmpty()) {
      fault("applicantName", "The applicant's name is missing.");
    }
    checkId();
    checkLength("applicantName", applicant.name(), LONGEST_NAME);
    checkLength("applicantId", applicant.id(), LONGEST_ID);
    checkLength("applicantPhone", applicant.phone(), LONGEST_PHONE);
    checkLength("applicantAddress", applicant.address(), LONGEST_ADDRESS);
  }

  private void checkLength(String where, String text, int most) {
    TextLength.flaw(text, most).ifPresent(flaw -> fault(where, flaw.zh() + " " + flaw.en()));
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

  /** One sentence for an answer: the first one. */
  void fault(String where, String message) {
    if (!isFaulty(where)) {
      faults.add(new Fault(where, message));
    }
  }

  boolean isFaulty(String where) {
    return faults.stream().anyMatch(fault -> fault.where().equals(where));
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
