package org.onevisit.desk;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Hand;
import org.onevisit.refusal.DeploymentRefusals;
import org.onevisit.release.Release;

/**
 * Where what was deployed is looked up, and what is held is released by a second person. Whoever
 * calls decides who may do so.
 */
public final class ReleaseDesk {

  private final CaseTransactions transactions;
  private final RepositoryService repository;

  public ReleaseDesk(CaseTransactions transactions, RepositoryService repository) {
    this.transactions = transactions;
    this.repository = repository;
  }

  /** What people deployed, the newest first, a hundred at most. */
  public List<Release> newest() {
    return transactions.run(Hand.SYSTEM, work -> work.releases().newest());
  }

  /**
   * Deploys what is held, so that new cases begin on it; running cases stay where they are.
   *
   * @param actor user id of the second person
   * @throws org.onevisit.refusal.Refusal when it is not held, the actor has handed it in, or it
   *     breaks a rule by now; nothing has changed then
   */
  public void release(String id, String actor) {
    transactions.run(
        actor,
        work -> {
          var held = work.releases().waiting(id, actor);
          work.releases().release(held.id(), actor, deploy(held));
          return null;
        });
  }

  /**
   * Gives up what is held, by whoever handed it in or somebody else: no case will begin on it, and
   * the engine forgets its files, so that the same can be handed in again. The record keeps who,
   * when, why, and the hash of the files.
   *
   * @param reasons for who reads the record, in at most 1000 characters
   * @throws org.onevisit.refusal.Refusal when it is not held, or without reasons
   */
  public void discard(String id, String actor, String reasons) {
    var why = Reasons.of("why it is discarded", reasons);
    transactions.run(
        actor,
        work -> {
          var held = work.releases().waiting(id);
          work.releases().discard(held.id(), actor, why);
          if (stored(held) != null) {
            repository.deleteDeployment(held.id());
          }
          return null;
        });
  }

  private Deployment stored(Release held) {
    return repository.createDeploymentQuery().deploymentId(held.id()).singleResult();
  }

  private String deploy(Release held) {
    var stored = stored(held);
    if (stored == null) { // an administrator has deleted it in the engine
      throw DeploymentRefusals.releaseUnknown(held.id());
    }
    try {
      return repository
          .createDeployment()
          .nameFromDeployment(held.id())
          .source(stored.getSource())
          .addDeploymentResources(held.id())
          .deploy()
          .getId();
    } catch (ParseException e) {
      throw DeploymentRefusals.releaseBreaksRules(held.name(), e.getMessage());
    }
  }
}
