package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.app.Visitor;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application on a real PostgreSQL: every demo case comes out as on H2. */
class PostgresAppTest {

  private static final String[] ADMIN = Visitor.basic("admin");

  @TempDir Path data;

  @Test
  void holdsTheDemoCasesAndPrintsTheirLicences() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var installation =
            new Installation(
                data,
                "postgres,demo",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres")) {
      var database = new JdbcTemplate(postgres.getPostgresDatabase());

      assertThat(words(database, "select distinct STATE from OV_CASE"))
          .contains("CLOSED", "REVOKED", "DECIDED_REFUSE", "WITHDRAWN", "ACCEPTED");
      assertThat(words(database, "select distinct STATE from OV_LICENCE"))
          .contains("VALID", "HELD", "REVOKED");
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> words(database, "select ID from OV_OUTBOX where SENT_AT is null").isEmpty());
      assertThat(words(database, "select LICENCE_NO from OV_LICENCE"))
          .containsExactlyInAnyOrderElementsOf(
              words(
                  database,
                  "select ID from OV_DOCUMENT where ID in (select LICENCE_NO from OV_LICENCE)"));
      assertThat(installation.visitor().get("/engine-rest/incident/count", ADMIN).body())
          .isEqualTo("{\"count\":0}");
    }
  }

  private static List<String> words(JdbcTemplate database, String question) {
    return database.queryForList(question, String.class);
  }
}
