package org.onevisit.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DemoCasesTest {

  @Autowired FirstRequest firstRequest;

  @Test
  void areCompleteAndTheClockIsRightBeforeTheFirstRequestIsAnswered() {
    assertThat(firstRequest.foundAllCases()).isTrue();
    assertThat(firstRequest.clockOff()).isLessThan(Duration.ofMinutes(1));
  }
}
