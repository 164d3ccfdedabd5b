package org.onevisit.app.tasklist;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Serves the files of the plugin. */
@Path("plugin/" + CasePlugin.ID)
public class CasePluginResource extends AbstractTasklistPluginRootResource {

  public CasePluginResource() {
    super(CasePlugin.ID);
  }
}
