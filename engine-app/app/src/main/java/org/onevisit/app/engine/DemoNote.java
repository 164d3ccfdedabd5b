package org.onevisit.app.engine;

import static java.util.stream.Collectors.joining;

import org.onevisit.app.engine.DemoPeople.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to go and whom to be. */
@Component
@Profile("demo")
class DemoNote {

  private static final Logger LOG = LoggerFactory.getLogger(DemoNote.class);

  private static final String NOTE =
      """


      OneVisit is ready (demo: nobody and nothing here is real)
        Applicants    http://localhost:{port}/
        Sign in       http://localhost:{port}/signin    password of everybody: {password}
          admin                                                  Cockpit, Admin
          designer                                               deploys from Camunda Modeler
          {supervisor}                                         西湖区监督 reads every case of Xihu
      {desks}
      """;

  private final Environment environment;

  DemoNote(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    String desks = DemoPeople.DESKS.stream().map(DemoNote::line).collect(joining("\n"));
    LOG.info(
        NOTE.replace("{port}", environment.getProperty("local.server.port", "8080"))
            .replace("{password}", DemoPeople.PASSWORD)
            .replace("{supervisor}", DemoPeople.SUPERVISOR)
            .replace("{desks}", desks));
  }

  private static String line(Desk desk) {
    return "    %-54s %s".formatted(String.join(", ", desk.userIds()), desk.name());
  }
}
