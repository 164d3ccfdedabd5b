package org.onevisit.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onevisit.app.CaseWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The administrator of the engine sends every request there is, also those that take everything
 * down, to an application of this test's own.
 */
@SpringBootTest(
    webEnvironment = RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:every-path;DB_CLOSE_DELAY=-1",
      "onevisit.data-dir=target/every-path"
    })
@DirtiesContext
class AdministratorOnEveryPathTest {

  @LocalServerPort int port;
  @Autowired CaseWork work;
  @Autowired JdbcTemplate database;

  @Test
  void isAnsweredEverywhereAndChangesNothingOfTheLaw() {
    var target = Target.at("330106", "health1", work.desk(), database, port);
    var law = law(target.caseNo());
    var admin = Webapp.as("admin", port);

    var failures = new ArrayList<String>();
    for (var request : EngineInterface.described().requests(target.ids())) {
      var answer = admin.send(request.method(), request.path(), request.body());
      request.failure(answer).ifPresent(failures::add);
    }

    assertThat(failures).isEmpty();
    assertThat(law(target.caseNo())).isNotEmpty().isEqualTo(law);
  }

  /** The periods of the case and what is on its record. */
  private List<String> law(String caseNo) {
    return database.queryForList("script simple nosettings", String.class).stream()
        .filter(line -> line.contains("\"OV_CLOCK\"") || line.contains("\"OV_RECORD\""))
        .filter(line -> line.contains(caseNo))
        .toList();
  }
}
