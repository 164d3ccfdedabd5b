package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.onevisit.app.sending.OutboxRelay;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.onevisit.licence.LicenceState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application on a real PostgreSQL: every demo case comes out as on H2. */
@SpringBootTest(
    properties = {
      "spring.profiles.active=postgres,demo",
      "onevisit.data-dir=target/postgres-test",
      "onevisit.outbox.interval=1h"
    })
@DirtiesContext
class PostgresAppTest {

  @Autowired Cases cases;
  @Autowired OutboxRelay relay;
  @Autowired ManagementService management;
  @Autowired HistoryService history;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) throws IOException {
    var postgres = EmbeddedPostgres.builder().start();
    registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    registry.add("spring.datasource.username", () -> "postgres");
    registry.add("spring.datasource.password", () -> "postgres");
  }

  @Test
  void holdsTheDemoCasesAndPrintsTheirLicences() {
    relay.relay();

    var ofHealth = cases.newestOf("health330106", 50);
    assertThat(ofHealth)
        .extracting(application -> cases.progress(application.caseNo()).orElseThrow().state())
        .contains(CaseState.CLOSED, CaseState.REVOKED, CaseState.DECIDED_REFUSE);
    assertThat(ofHealth)
        .flatExtracting(application -> cases.licence(application.caseNo()).stream().toList())
        .isNotEmpty()
        .allSatisfy(licence -> assertThat(cases.document(licence.licenceNo())).isPresent())
        .extracting(licence -> licence.state())
        .contains(LicenceState.VALID, LicenceState.HELD, LicenceState.REVOKED);
    assertThat(management.createJobQuery().withException().count()).isZero();
    assertThat(history.createHistoricIncidentQuery().count()).isZero();
  }
}
