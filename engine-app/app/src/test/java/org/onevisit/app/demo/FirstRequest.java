package org.onevisit.app.demo;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.desk.ServiceDesk;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes how far the demo was when the web server began to answer. */
@Component
@Profile("demo")
class FirstRequest {

  private final ServiceDesk desk;
  private boolean foundAllCases;
  private Duration clockOff;

  FirstRequest(ServiceDesk desk) {
    this.desk = desk;
  }

  @EventListener(ServletWebServerInitializedEvent.class)
  void isAnswered() {
    foundAllCases = desk.hasReceived("demo-15");
    clockOff = Duration.between(ClockUtil.getCurrentTime().toInstant(), Instant.now()).abs();
  }

  boolean foundAllCases() {
    return foundAllCases;
  }

  Duration clockOff() {
    return clockOff;
  }
}
