package org.onevisit.app.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Broken models, tables, forms, queries, answers and messages: each is refused as the sender's
 * mistake, in time, without a word about the server and without a call to anywhere. Profile {@code
 * battery} sends 10,000.
 */
@AppTest
class MalformedInputTest {

  private static final int ROUNDS = Integer.getInteger("battery.malformed", 300);

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;

  private Trap trap;

  @BeforeEach
  void setTrap() {
    trap = new Trap();
  }

  @AfterEach
  void closeTrap() {
    trap.close();
  }

  @ParameterizedTest
  @ValueSource(longs = 20261124)
  void isTheSendersMistakeAndNothingElse(long seed) {
    var senders = new Senders(port, trap.address(), taskOfACase());
    var dice = new Random(seed);
    var problems = new ArrayList<String>();
    for (int round = 0; round < ROUNDS; round++) {
      var door = Whole.DOORS.get(round % Whole.DOORS.size());
      problems.addAll(senders.send(door, Breaking.once(door.whole(), dice), round));
    }
    senders.removeWhatWasTaken();
    assertThat(problems).isEmpty();
    assertThat(trap.calls()).isZero();
  }

  private String taskOfACase() {
    var caseNo = TestCases.nurse(desk).caseNo();
    var found =
        new Visitor(port)
            .get("/engine-rest/task?processInstanceBusinessKey=" + caseNo, Visitor.basic("admin"))
            .body();
    return JsonPath.read(found, "$[0].id");
  }
}
