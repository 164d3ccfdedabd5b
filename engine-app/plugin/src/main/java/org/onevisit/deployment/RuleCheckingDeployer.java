package org.onevisit.deployment;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.onevisit.catalogue.Agencies;
import org.onevisit.refusal.PermitLog;
import org.onevisit.rule.Finding;
import org.onevisit.rule.PermitRules;
import org.onevisit.rule.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a new deployment against all rules and refuses it once with all findings; where there are
 * only warnings it logs them. What was deployed before is left alone.
 */
public final class RuleCheckingDeployer implements Deployer {

  private static final Logger LOG = LoggerFactory.getLogger(RuleCheckingDeployer.class);

  private final Supplier<Agencies> agencies;

  public RuleCheckingDeployer(Supplier<Agencies> agencies) {
    this.agencies = agencies;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    var resources = new LinkedHashMap<String, byte[]>();
    deployment.getResources().forEach((name, r) -> resources.put(name, r.getBytes()));
    var submission = new Submission(resources, agencies.get());
    var findings = new ArrayList<>(PermitRules.check(submission));
    if (deployment.getTenantId() != null) {
      findings.addAll(ownedByTenant(submission, deployment.getTenantId()));
    }
    if (!findings.stream().allMatch(Finding::isWarning)) {
      throw refusal(findings);
    }
    findings.forEach(finding -> LOG.warn("{}: {}", finding.resource(), finding.message()));
  }

  private static List<Finding> ownedByTenant(Submission submission, String tenant) {
    return submission.permits().entrySet().stream()
        .map(
            permit ->
                new Finding(
                    permit.getValue(),
                    permit.getKey(),
                    PermitLog.permitOfTenant(permit.getKey(), tenant).getMessage(),
                    false))
        .toList();
  }

  private static ParseException refusal(List<Finding> findings) {
    var refused = findings.stream().filter(finding -> !finding.isWarning()).toList();
    var text =
        refused.stream()
            .map(finding -> finding.resource() + ": " + finding.message())
            .collect(joining("\n"));
    return new ParseException(
        text,
        refused.get(0).resource(),
        problems(refused),
        problems(findings.stream().filter(Finding::isWarning).toList()));
  }

  private static List<Problem> problems(List<Finding> findings) {
    return findings.stream().<Problem>map(FindingProblem::new).toList();
  }
}
