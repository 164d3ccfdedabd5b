package org.onevisit.rehearsal;

import io.cucumber.java.AfterAll;
import io.cucumber.java.BeforeAll;
import java.io.InputStream;
import org.onevisit.process.PermitEngine;
import org.onevisit.process.PermitFiles;

/** What all stories share: one engine, with everything that lies in processes and forms. */
public final class Stage {

  private static PermitEngine permits;
  private static Footprints footprints;
  private static Models models;

  @BeforeAll
  public static void open() {
    footprints = new Footprints();
    models = new Models(PermitFiles.shipped());
    permits = PermitEngine.started("rehearsal", footprints);
  }

  @AfterAll
  public static void close() {
    permits.close();
  }

  /** The form with which one applies for a permit. */
  static InputStream startForm(String permit) {
    var engine = permits.engine();
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(permit)
            .latestVersion()
            .singleResult();
    return engine.getFormService().getDeployedStartForm(definition.getId());
  }

  static PermitEngine permits() {
    return permits;
  }

  static Footprints footprints() {
    return footprints;
  }

  static Models models() {
    return models;
  }
}
