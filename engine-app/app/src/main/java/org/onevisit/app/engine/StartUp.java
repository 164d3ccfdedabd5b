package org.onevisit.app.engine;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What must be there before the application calls itself ready: models, people, rights. */
@Component
@Order(StartUp.ORDER)
public class StartUp implements ApplicationRunner {

  /** Runners of a higher order find permits deployed and agencies open. */
  public static final int ORDER = 0;

  private final ModelDeployer models;
  private final FirstPeople people;
  private final Agencies agencies;

  StartUp(ModelDeployer models, FirstPeople people, Agencies agencies) {
    this.models = models;
    this.people = people;
    this.agencies = agencies;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    models.deploy();
    people.settle();
    agencies.open();
  }
}
