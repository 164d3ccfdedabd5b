package org.onevisit.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the permit engine, its web applications and the public pages in one process. */
@SpringBootApplication
public class OneVisitApplication {

  public static void main(String[] args) {
    SpringApplication.run(OneVisitApplication.class, args);
  }
}
