package org.onevisit.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.CrossAgencyPlugin;

class EngineTransactionsTest {

  private ProcessEngine engine;
  private EngineTransactions transactions;

  @BeforeEach
  void build() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("transactions");
    configuration.setJdbcUrl("jdbc:h2:mem:transactions");
    configuration.setProcessEnginePlugins(new ArrayList<>(List.of(new CrossAgencyPlugin())));
    engine = configuration.buildProcessEngine();
    transactions = new EngineTransactions(configuration);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void keepsWhatWasWrittenBesideTheEngine() {
    assertThat(nextSerial()).isEqualTo(1);
    assertThat(nextSerial()).isEqualTo(2);
  }

  @Test
  void takesBackWhatWasWrittenBeforeAFailure() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    "clerk",
                    work -> {
                      work.nextSerial("licence");
                      throw new IllegalArgumentException("the act fails");
                    }))
        .hasMessageContaining("the act fails");
    assertThat(nextSerial()).isEqualTo(1);
  }

  private long nextSerial() {
    return transactions.run("clerk", work -> work.nextSerial("licence"));
  }
}
