package org.onevisit.app.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** A model that a designer has deployed can be worked on in all agencies, without a restart. */
@Component
class OpenAfterDeployment extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Agencies> agencies;
  private final TaskExecutor executor;

  OpenAfterDeployment(
      ObjectProvider<Agencies> agencies, @Qualifier("camundaTaskExecutor") TaskExecutor executor) {
    this.agencies = agencies;
    this.executor = executor;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<Deployer> deployers = new ArrayList<>();
    if (engine.getCustomPostDeployers() != null) {
      deployers.addAll(engine.getCustomPostDeployers());
    }
    deployers.add(this::openOnceCommitted);
    engine.setCustomPostDeployers(deployers);
  }

  /** On a thread without the designer, who may not give rights. */
  private void openOnceCommitted(DeploymentEntity deployment) {
    CommandContext command = Context.getCommandContext();
    if (deployment.isNew() && command.getAuthenticatedUserId() != null) {
      command
          .getTransactionContext()
          .addTransactionListener(
              TransactionState.COMMITTED, committed -> executor.execute(this::open));
    }
  }

  private synchronized void open() {
    agencies.getObject().open();
  }
}
