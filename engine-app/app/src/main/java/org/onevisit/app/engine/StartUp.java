package org.onevisit.app.engine;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Models, people, rights. */
@Component
public class StartUp extends BeforeRequests {

  /** In a later turn permits are deployed and agencies open. */
  public static final int TURN = 0;

  private final ModelDeployer models;
  private final FirstPeople people;
  private final Agencies agencies;

  StartUp(ModelDeployer models, FirstPeople people, Agencies agencies) {
    super(TURN);
    this.models = models;
    this.people = people;
    this.agencies = agencies;
  }

  @Override
  protected void prepare() throws IOException {
    models.deploy();
    people.settle();
    agencies.open();
  }
}
