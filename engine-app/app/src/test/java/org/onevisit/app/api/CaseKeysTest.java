package org.onevisit.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Hands;
import org.onevisit.app.Neighbour;
import org.onevisit.app.TestCases;
import org.onevisit.casefile.Cases;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class CaseKeysTest {

  @LocalServerPort int port;
  @Autowired Cases cases;
  @Autowired ServiceDesk desk;

  private final Hands clock = new Hands("2026-11-02T01:00:00Z");
  private CaseKeys keys;
  private Receipt mine;

  @BeforeEach
  void applied() {
    keys = new CaseKeys(cases, clock);
    mine = TestCases.nurse(desk);
  }

  @Test
  void takesANumberWithTheBlanksPeopleType() {
    var typed = mine.caseNo().replaceAll("(.{6})", "$1 ") + "\u3000";

    assertThat(open(typed, mine.queryCode(), "here")).isEqualTo(mine.caseNo());
  }

  @Test
  void hasAnAddressWaitAMinuteAfterTenWrongCodes() {
    guess(10, "there");

    assertThatThrownBy(() -> open(mine.caseNo(), mine.queryCode(), "there"))
        .isInstanceOf(CaseKeys.TooManyTries.class);
    clock.pass(Duration.ofMinutes(1));
    assertThat(open(mine.caseNo(), mine.queryCode(), "there")).isEqualTo(mine.caseNo());
  }

  @Test
  void hasManyAddressesTryOnceAMinuteEachOnACaseUnderAttack() {
    guess(10, "there");
    guess(10, "elsewhere");
    clock.pass(Duration.ofMinutes(1));
    guess(1, "there");

    assertThatThrownBy(() -> open(mine.caseNo(), "AAAAAA", "there"))
        .isInstanceOf(CaseKeys.TooManyTries.class);
  }

  @Test
  void neverKeepsOutTheApplicantByWhatStrangersTry() {
    for (var stranger = 0; stranger < 50; stranger++) {
      guess(1, "stranger" + stranger);
    }

    assertThat(open(mine.caseNo(), mine.queryCode(), "home")).isEqualTo(mine.caseNo());
  }

  @Test
  void believesNoAddressThatACallerClaims() {
    var neighbour = new Neighbour(port, "127.0.0.9");
    for (var i = 0; i < 10; i++) {
      var claimed = "X-Forwarded-For: 203.0.113." + i;
      assertThat(neighbour.asksFor(mine.caseNo(), "WRONG" + i, claimed)).isEqualTo(404);
    }

    assertThat(neighbour.asksFor(mine.caseNo(), mine.queryCode(), "X-Forwarded-For: 203.0.113.99"))
        .isEqualTo(429);
  }

  private String open(String caseNo, String code, String address) {
    return keys.open(caseNo, code, address).application().caseNo();
  }

  private void guess(int times, String address) {
    for (var i = 0; i < times; i++) {
      assertThatThrownBy(() -> open(mine.caseNo(), "AAAAAA", address))
          .isInstanceOf(CaseKeys.WrongKey.class);
    }
  }
}
