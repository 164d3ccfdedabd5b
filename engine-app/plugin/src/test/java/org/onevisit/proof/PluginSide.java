package org.onevisit.proof;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.authorization.Permission;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.desk.Scan;

/** The plugin at history level audit, with a handful of grants per agency. */
final class PluginSide extends Side {

  private final CrossAgencyPlugin plugin;

  PluginSide(String name) {
    this(name, new CrossAgencyPlugin());
  }

  private PluginSide(String name, CrossAgencyPlugin plugin) {
    super(
        name,
        configuration -> {
          configuration.setHistory("audit");
          configuration.setProcessEnginePlugins(new ArrayList<>(List.of(plugin)));
        });
    this.plugin = plugin;
    Nurse.deploy(engine());
    grant("health330106", Nurse.ITEM, "collect-and-accept");
    grant("education330106", Nurse.ITEM);
    grant("window330106", "verify-on-completion", "deliver-licence");
  }

  @Override
  String apply() {
    var key = UUID.randomUUID().toString();
    return plugin.serviceDesk().submit(Nurse.ITEM, Nurse.application(), key).caseNo();
  }

  @Override
  void handIn(String caseNo, String material) {
    var scan = new Scan(material + ".pdf", Nurse.SCAN);
    plugin.serviceDesk().upload(caseNo, material, scan, "applicant");
  }

  @Override
  Officers officers() {
    return Officers.ofTenants(engine());
  }

  private void grant(String agency, String... models) {
    for (var model : models) {
      var grant = engine().getAuthorizationService().createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(agency);
      grant.setResource(PROCESS_DEFINITION);
      grant.setResourceId(model);
      grant.setPermissions(new Permission[] {READ, READ_TASK, TASK_WORK});
      engine().getAuthorizationService().saveAuthorization(grant);
    }
  }
}
