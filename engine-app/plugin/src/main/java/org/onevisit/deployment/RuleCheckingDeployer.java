package org.onevisit.deployment;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.onevisit.catalogue.Agencies;
import org.onevisit.rule.Finding;
import org.onevisit.rule.PermitRules;
import org.onevisit.rule.Submission;

/**
 * Checks a new deployment against all rules and refuses it once with all findings. What was
 * deployed before is left alone.
 */
public final class RuleCheckingDeployer implements Deployer {

  private final Agencies agencies;

  public RuleCheckingDeployer(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    var resources = new LinkedHashMap<String, byte[]>();
    deployment.getResources().forEach((name, r) -> resources.put(name, r.getBytes()));
    var findings = PermitRules.check(new Submission(resources, agencies));
    if (!findings.isEmpty()) {
      throw refusal(findings);
    }
  }

  private static ParseException refusal(List<Finding> findings) {
    var text =
        findings.stream()
            .map(finding -> finding.resource() + ": " + finding.message())
            .collect(joining("\n"));
    var errors = findings.stream().<Problem>map(FindingProblem::new).toList();
    return new ParseException(text, findings.get(0).resource(), errors, List.of());
  }
}
