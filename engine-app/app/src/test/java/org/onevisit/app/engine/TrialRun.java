package org.onevisit.app.engine;

import org.onevisit.app.OneVisitApplication;
import org.springframework.boot.SpringApplication;

/** Starts the application with trial tasks in it, to look at. */
class TrialRun {

  public static void main(String[] args) {
    SpringApplication.from(OneVisitApplication::main)
        .with(TrialCases.class, TrialCards.class)
        .run(args);
  }
}
