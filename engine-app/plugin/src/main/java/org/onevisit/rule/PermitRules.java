package org.onevisit.rule;

import java.util.List;

/** All rules. */
public final class PermitRules {

  private static final List<Rule> ALL =
      List.of(
          new FilesAreReadable(),
          new KnownProperties(),
          new UserTaskNamesAgency(),
          new FormExists(),
          new ActIsKnown(),
          new TablesNameLaw(),
          new NamedAsFile(),
          new LeadAgencyIsKnown(),
          new ClocksHaveRows(),
          new CallKeepsCaseNumber(),
          new HistoryIsKept(),
          new StateIsKnown(),
          new SecondOfficerFollowsFirst(),
          new TablesAreReadable(),
          new ProcessIsPermitOrPiece(),
          new CalledPieceIsDeployed(),
          new PromiseWithinLaw(),
          new PauseNamesLaw(),
          new HeadDecidesExtension(),
          new HolderIsAsked(),
          new TrustGateIsDeployed(),
          new NothingUnsafeIsTrusted(),
          new PromiseIsVerified(),
          new FormCanBeChecked(),
          new FlowIsSound(),
          new LicenceWaitsForVerification(),
          new PromiseIsSettled(),
          new DecisionWaitsForPapers(),
          new StagesFitLimit(),
          new DecisionIsTold(),
          new UpperAsksNothing(),
          new ReadsWhatIsAsked(),
          new ExpressionIsAllowed(),
          new FailuresUndoNothing(),
          new WaitHasClock(),
          new SilenceHasOutcome(),
          new ElementsAreNamed(),
          new ModelsCarryNoCode(),
          new ItemsBeginOnce(),
          new ItemIsFed());

  private PermitRules() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** Everything that is wrong with a deployment; empty when it may be deployed. */
  public static List<Finding> check(Submission submission) {
    var findings = new Findings();
    for (var rule : ALL) {
      findings.askedBy(rule);
      rule.check(submission, findings);
    }
    return findings.all();
  }
}
