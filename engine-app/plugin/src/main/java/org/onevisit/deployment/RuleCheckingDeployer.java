package org.onevisit.deployment;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.onevisit.catalogue.Agencies;
import org.onevisit.refusal.DeploymentRefusals;
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
  private final HandedIn handedIn;

  /**
   * @param handedIn told of every deployment that keeps the rules, with its files and warnings
   */
  public RuleCheckingDeployer(Supplier<Agencies> agencies, HandedIn handedIn) {
    this.agencies = agencies;
    this.handedIn = handedIn;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    var files = new TreeMap<String, byte[]>();
    deployment.getResources().forEach((name, r) -> files.put(name, r.getBytes()));
    var findings = findings(deployment, files);
    if (!findings.stream().allMatch(Finding::isWarning)) {
      throw refusal(findings);
    }
    findings.forEach(finding -> LOG.warn("{}", line(finding)));
    handedIn.enter(deployment, files, lines(findings));
  }

  private List<Finding> findings(DeploymentEntity deployment, Map<String, byte[]> files) {
    var submission = new Submission(files, agencies.get());
    var findings = new ArrayList<>(PermitRules.check(submission));
    var tenant = deployment.getTenantId();
    if (tenant != null) {
      submission.permits().forEach((key, file) -> findings.add(ofTenant(key, file, tenant)));
    }
    return findings;
  }

  private static Finding ofTenant(String key, String file, String tenant) {
    return new Finding(
        file, key, DeploymentRefusals.permitOfTenant(key, tenant).getMessage(), false);
  }

  private static ParseException refusal(List<Finding> findings) {
    var refused = findings.stream().filter(finding -> !finding.isWarning()).toList();
    return new ParseException(
        lines(refused),
        refused.get(0).resource(),
        problems(refused),
        problems(findings.stream().filter(Finding::isWarning).toList()));
  }

  private static String lines(List<Finding> findings) {
    return findings.stream().map(RuleCheckingDeployer::line).collect(joining("\n"));
  }

  private static String line(Finding finding) {
    return finding.resource() + ": " + finding.message();
  }

  private static List<Problem> problems(List<Finding> findings) {
    return findings.stream().<Problem>map(FindingProblem::new).toList();
  }
}
