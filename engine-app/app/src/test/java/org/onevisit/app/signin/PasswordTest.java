package org.onevisit.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@AppTest
class PasswordTest {

  private static final String SLOW = "{pbkdf2-sha256-310000}";

  @LocalServerPort int port;
  @Autowired IdentityService people;
  @Autowired JdbcTemplate database;

  @Test
  void isKeptAsASlowHash() {
    assertThat(kept("health1")).startsWith(SLOW);
  }

  @Test
  void ofAStockEngineIsHashedAnewAtTheFirstSignIn() {
    newcomer("broughtAlong");
    var quick = "{SHA-512}" + new Sha512HashDigest().encrypt("Right-Pass-1" + "salt");
    database.update(
        "update ACT_ID_USER set PWD_ = ?, SALT_ = 'salt' where ID_ = 'broughtAlong'", quick);

    assertThat(location(new Visitor(port).signIn("broughtAlong", "wrong"))).endsWith("?error");
    assertThat(kept("broughtAlong")).isEqualTo(quick);
    assertThat(location(new Visitor(port).signIn("broughtAlong", "Right-Pass-1")))
        .doesNotContain("error");
    assertThat(kept("broughtAlong")).startsWith(SLOW);
    assertThat(location(new Visitor(port).signIn("broughtAlong", "Right-Pass-1")))
        .doesNotContain("error");
  }

  @Test
  void thatWasProvenLatelyIsProvenNoMoreOnceThereIsAnother() {
    newcomer("renewed");
    database.update(
        "update ACT_ID_USER set PWD_ = (select PWD_ from ACT_ID_USER where ID_ = 'health1'),"
            + " SALT_ = (select SALT_ from ACT_ID_USER where ID_ = 'health1') where ID_ = 'renewed'");
    assertThat(statusFor("renewed")).isEqualTo(200);
    assertThat(statusFor("renewed")).isEqualTo(200);

    var user = people.createUserQuery().userId("renewed").singleResult();
    user.setPassword("Quartz-Heron-58-tulip");
    people.saveUser(user);

    assertThat(statusFor("renewed")).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short-A1", "alllowercase-1", "newcomer-Pass-1", "Password-1234"})
  void thatIsEasilyGuessedIsRefused(String weak) {
    assertThat(create("newcomer", weak).statusCode()).isEqualTo(400);
    assertThat(people.createUserQuery().userId("newcomer").count()).isZero();
  }

  private int statusFor(String user) {
    return new Visitor(port)
        .get("/engine-rest/task?maxResults=1", Visitor.basic(user))
        .statusCode();
  }

  private HttpResponse<String> create(String user, String password) {
    var json =
        """
        {"profile": {"id": "%s", "firstName": "New", "lastName": "Comer", "email": ""},
         "credentials": {"password": "%s"}}
        """
            .formatted(user, password);
    var admin = new Visitor(port);
    return admin.send(
        admin
            .request("/engine-rest/user/create", Visitor.basic("admin"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private void newcomer(String id) {
    var user = people.newUser(id);
    user.setPassword("marble-Ferry-41-oboe");
    people.saveUser(user);
  }

  private String kept(String user) {
    return database.queryForObject(
        "select PWD_ from ACT_ID_USER where ID_ = ?", String.class, user);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
