package org.onevisit.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The acts a model may name in {@code permit.act}. */
public final class Acts {

  private static final Map<String, Act> BY_NAME = new TreeMap<>();

  static {
    BY_NAME.put("askCorrection", OnTheSpot::ask);
    BY_NAME.put("recordCorrection", OnTheSpot::record);
    BY_NAME.put("askSupplements", Acceptance::askSupplements);
    BY_NAME.put("acceptApplication", Acceptance::accept);
    BY_NAME.put("acceptDeemed", Acceptance::acceptDeemed);
    BY_NAME.put("declineApplication", Acceptance::decline);
    BY_NAME.put("deemWithdrawn", Acceptance::deemWithdrawn);
    BY_NAME.put("revokeAcceptance", Acceptance::revoke);
    BY_NAME.put("reportUpward", TwoLevelReview::report);
    BY_NAME.put("recordFiling", Filing::record);
    BY_NAME.put("assignInspectors", SiteInspection::assign);
    BY_NAME.put("recordInspection", SiteInspection::record);
    BY_NAME.put("recordGrant", Decision::grant);
    BY_NAME.put("recordRefusal", Decision::refuse);
    BY_NAME.put("issueLicence", Licensing::issue);
    BY_NAME.put("releaseLicence", Licensing::release);
    BY_NAME.put("revokeLicence", Licensing::revoke);
    BY_NAME.put("renewLicence", Renewal::renew);
    BY_NAME.put("deemRenewed", Renewal::deem);
    BY_NAME.put("verifyByData", Verification::byData);
    BY_NAME.put("recordVerification", Verification::record);
    BY_NAME.put("noticeSupervisor", Supervision::notice);
    BY_NAME.put("recordFeedback", Supervision::feedBack);
    BY_NAME.put("orderPickup", Delivery::orderPickup);
    BY_NAME.put("deliver", Delivery::deliver);
    BY_NAME.put("recordHandover", Delivery::handOver);
    BY_NAME.put("extendClock", Extension::extend);
    BY_NAME.put("pauseClock", Pausing::pause);
    BY_NAME.put("resumeClock", Pausing::resume);
    BY_NAME.put("announceHearing", Hearing::announce);
    BY_NAME.put("recordHearing", Hearing::record);
    BY_NAME.put("notify", Notices::send);
    BY_NAME.put("closeCase", Closing::close);
    BY_NAME.put("closeMatter", Closing::closeMatter);
    BY_NAME.put("recordWithdrawal", Closing::withdraw);
    BY_NAME.put("requestOpinions", Opinions::request);
    BY_NAME.put("recordOpinion", Opinions::record);
    BY_NAME.put("recordSilence", Opinions::silence);
    BY_NAME.put("mergeOpinions", Opinions::merge);
    BY_NAME.put("askJointly", Opinions::askJointly);
  }

  private static final Map<String, List<String>> CLOCKS_STARTED =
      Map.of(
          "askCorrection", List.of("simpleCorrection"),
          "askSupplements", List.of("supplement"),
          "acceptApplication", List.of("decision", Vouchers.CLOCK),
          "acceptDeemed", List.of("decision", Vouchers.CLOCK),
          "declineApplication", List.of(Vouchers.CLOCK),
          "reportUpward", List.of("decision"),
          "recordGrant", List.of("delivery"),
          "announceHearing", List.of("hearingNotice"),
          "requestOpinions", List.of("opinion"),
          "askJointly", List.of("jointSupplement"));

  private Acts() {}

  /** The clocks an act starts, for which the item must have rows. */
  public static List<String> clocksStartedBy(String act) {
    return CLOCKS_STARTED.getOrDefault(act, List.of());
  }

  public static Optional<Act> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  public static Set<String> names() {
    return BY_NAME.keySet();
  }
}
