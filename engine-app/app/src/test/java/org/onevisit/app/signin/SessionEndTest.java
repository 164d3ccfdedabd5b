package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens at once to somebody signed in when the rights change. */
@AppTest
class SessionEndTest {

  private static final String USER = "changingClerk";
  private static final String PASSWORD = "Changing-Pass-1";
  private static final String AGENCY = "education330106";
  private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=9";

  @LocalServerPort int port;
  @Autowired IdentityService people;

  private Visitor visitor;

  @BeforeEach
  void aClerkIsSignedIn() {
    var clerk = people.newUser(USER);
    clerk.setPassword("Right-" + PASSWORD);
    people.saveUser(clerk);
    people.createMembership(USER, AGENCY);
    visitor = new Visitor(port);
    visitor.signIn(USER, "Right-" + PASSWORD);
    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/counter").statusCode()).isEqualTo(200);
  }

  @AfterEach
  void isGone() {
    people.deleteUser(USER);
  }

  @ParameterizedTest
  @EnumSource
  void theSessionEndsInTheWebapps(Change change) {
    change.act.accept(people);

    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource
  void theSessionEndsOnOurPages(Change change) {
    change.act.accept(people);

    assertThat(visitor.get("/counter").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/signin").statusCode()).isEqualTo(200);
  }

  @Test
  void theSessionGoesOnWhenAStrangerTriesPasswords() {
    new Visitor(port).signIn(USER, "wrong");

    assertThat(visitor.get(TASKS).statusCode()).isEqualTo(200);
  }

  enum Change {
    ANOTHER_GROUP(people -> people.createMembership(USER, "health330106")),
    NO_GROUP(people -> people.deleteMembership(USER, AGENCY)),
    ANOTHER_AGENCY(people -> people.createTenantUserMembership("health330106", USER)),
    ANOTHER_PASSWORD(
        people -> {
          var clerk = people.createUserQuery().userId(USER).singleResult();
          clerk.setPassword("Other-" + PASSWORD);
          people.saveUser(clerk);
        }),
    DISMISSED(people -> people.deleteUser(USER));

    private final Consumer<IdentityService> act;

    Change(Consumer<IdentityService> act) {
      this.act = act;
    }
  }
}
