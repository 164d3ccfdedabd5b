package org.onevisit.wiring;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.onevisit.act.Intake;

/** Puts every case into the tenant of its jurisdiction; no clerk is a member of that tenant. */
final class JurisdictionTenant implements TenantIdProvider {

  private final Intake intake;

  JurisdictionTenant(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
    var process = (ProcessDefinitionEntity) context.getProcessDefinition();
    if (process.getProperty(PermitParseListener.MODEL) == null) {
      return null;
    }
    if (context.getSuperExecution() != null) {
      return context.getSuperExecution().getTenantId(); // an item stays where its matter is
    }
    var region = context.getVariables().get("region");
    // an application without a region is refused a little later, with all its other faults
    return intake.jurisdiction(String.valueOf(region)).orElse(null);
  }

  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
    return null;
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(
      TenantIdProviderHistoricDecisionInstanceContext context) {
    return null;
  }
}
