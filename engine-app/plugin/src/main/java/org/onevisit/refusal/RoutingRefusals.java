package org.onevisit.refusal;

import java.util.Collection;
import java.util.List;

/**
 * What is refused about agencies and where work goes: messages PERMIT-02. A number is never used
 * for another message.
 */
public final class RoutingRefusals {

  private RoutingRefusals() {}

  /**
   * A step has nowhere to go.
   *
   * @param why the router's reason
   */
  public static Refusal agencyUnknown(String why) {
    return new Refusal("PERMIT-02001", why);
  }

  public static Refusal agencyFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-02030", "This cannot be entered.", faults);
  }

  public static Refusal powerUnknown(String name, Collection<String> known) {
    return new Refusal(
        "PERMIT-02031", "There is no power or delegation '%s'. Known: %s.".formatted(name, known));
  }

  public static Refusal agencyNotListed(String id) {
    return new Refusal("PERMIT-02032", "There is no agency '%s'.".formatted(id));
  }

  public static Refusal routeFaulty(List<Fault> faults) {
    return new Refusal("PERMIT-02033", "Nobody can say where this goes.", faults);
  }

  public static Refusal opinionNotAwaited(String caseNo, String agency) {
    return new Refusal(
        "PERMIT-02034",
        ("Case %s does not wait for an opinion of %s. Once its silence has had its effect, an agency"
                + " adds its word on the page of the case.")
            .formatted(caseNo, agency));
  }

  public static Refusal opinionIncomplete(String caseNo, String stance) {
    return new Refusal(
        "PERMIT-02035",
        ("The opinion '%s' in case %s is incomplete. An objection needs its ground and legal basis,"
                + " conditions are named, and a demand says what is to be supplied.")
            .formatted(stance, caseNo));
  }

  public static Refusal conditionsContradict(String caseNo, String pair) {
    return new Refusal(
        "PERMIT-02036",
        "Case %s cannot be granted under conditions that contradict each other: %s. Drop one of them."
            .formatted(caseNo, pair));
  }

  public static Refusal opinionAfterDecision(String caseNo, Object state) {
    return new Refusal(
        "PERMIT-02037",
        "Case %s is %s; opinions are taken until the decision.".formatted(caseNo, state));
  }
}
