package org.onevisit.refusal;

/**
 * What is refused about models and deployments: messages PERMIT-05 and PERMIT-09. A number is never
 * used for another message.
 */
public final class DeploymentRefusals {

  private DeploymentRefusals() {}

  public static Refusal modelUnreadable(String resource, String why) {
    return new Refusal("PERMIT-05001", "%s cannot be read: %s".formatted(resource, why));
  }

  public static Refusal permitOfTenant(String process, String tenant) {
    return new Refusal(
        "PERMIT-09001",
        ("'%s' is deployed for tenant '%s', but a permit belongs to none: each case goes to the tenant"
                + " of its jurisdiction. Deploy it without a tenant id.")
            .formatted(process, tenant));
  }

  public static Refusal releaseUnknown(String id) {
    return new Refusal("PERMIT-09002", "Nothing was deployed as '%s'.".formatted(id));
  }

  public static Refusal sameHands(String name, String user) {
    return new Refusal(
        "PERMIT-09003",
        "'%s' was handed in by '%s'. Somebody else who may deploy releases it."
            .formatted(name, user));
  }

  public static Refusal settled(String name, Object state) {
    return new Refusal("PERMIT-09004", "'%s' is %s and waits for nobody.".formatted(name, state));
  }

  public static Refusal releaseBreaksRules(String name, String problems) {
    return new Refusal(
        "PERMIT-09005",
        "'%s' cannot be released; correct it and hand it in anew.%n%s".formatted(name, problems));
  }
}
