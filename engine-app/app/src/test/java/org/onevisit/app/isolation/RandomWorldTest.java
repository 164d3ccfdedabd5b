package org.onevisit.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onevisit.app.AppTest;
import org.onevisit.app.CaseWork;
import org.onevisit.app.engine.Agencies;
import org.onevisit.app.isolation.World.Case;
import org.onevisit.app.isolation.World.Step;
import org.onevisit.desk.StaffDesk;
import org.onevisit.desk.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Ten agencies, many cases that move between them and between officers, people who change agencies
 * and roles and are absent: what each of them can list, count, read and change through every door
 * is what a plain model says. Profile {@code battery} runs 100 worlds of 200 cases.
 */
@AppTest
class RandomWorldTest {

  private static final int CASES = Integer.getInteger("battery.cases", 16);
  private static final int WORLDS = Integer.getInteger("battery.worlds", 1);

  @LocalServerPort int port;
  @Autowired CaseWork work;
  @Autowired Agencies agencies;
  @Autowired TaskDesk hands;
  @Autowired StaffDesk staff;
  @Autowired Supplier<org.onevisit.catalogue.Agencies> catalogue;

  private final World world = new World();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, WORLDS);
  }

  @BeforeEach
  void agenciesAreOpen() {
    for (var region : Life.REGIONS) {
      Life.FUNCTIONS.forEach(
          function -> agencies.open(catalogue.get().byId(function + region).orElseThrow()));
    }
  }

  @AfterEach
  void noCaseIsLeft() {
    var life = new Life(work, hands, staff, world, new Random());
    life.everybodyIsBack();
    world.cases.forEach(life::withdraw);
  }

  @AfterAll
  static void nobodyIsLeft(@Autowired CaseWork work) {
    var hired = work.people().createUserQuery().userLastName(Life.HIRED).list();
    hired.forEach(person -> work.people().deleteUser(person.getId()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsEverybodyWhatThePlainModelSays(long seed) {
    var dice = new Random(seed);
    var life = new Life(work, hands, staff, world, dice);
    people(life);
    for (int i = 0; i < CASES; i++) {
      life.apply();
      life.goOn(any(world.cases, dice));
      life.goOn(any(world.cases, dice));
    }
    everybodySeesWhatTheModelSays(dice);
    for (var user : world.groups.keySet()) {
      if (dice.nextBoolean()) {
        life.move(user);
      }
      life.goOn(any(world.cases, dice));
    }
    Life.REGIONS.forEach(region -> life.leaveForToday("health" + region));
    everybodySeesWhatTheModelSays(dice);
  }

  private void people(Life life) {
    for (var region : Life.REGIONS) {
      Life.FUNCTIONS.forEach(function -> life.hire("w" + function + region, function + region));
    }
    Life.REGIONS.forEach(region -> life.hire("w2health" + region, "health" + region));
    life.hire("wAdmin", "health330106AgencyAdministrator");
    life.hire("wSupervisor", "supervisor330106");
  }

  private void everybodySeesWhatTheModelSays(Random dice) {
    var softly = new SoftAssertions();
    for (var user : world.groups.keySet()) {
      var witness = new Witness(user, port);
      lists(user, witness, softly);
      for (int i = 0; i < 3; i++) {
        single(user, witness, any(world.cases, dice), softly);
      }
    }
    softly.assertAll();
    assertThat(world.cases).hasSize(CASES);
  }

  private void lists(String user, Witness witness, SoftAssertions softly) {
    var all = world.caseNos();
    var open = world.openTasks(user);
    softly.assertThat(witness.tasksInRest(all)).as(user).isEqualTo(open);
    softly.assertThat(witness.countInRest(all)).as(user).isEqualTo(open.size());
    softly.assertThat(witness.tasksInWebapps(all)).as(user).isEqualTo(open);
    softly.assertThat(witness.countInWebapps(all)).as(user).isEqualTo(open.size());
    softly.assertThat(witness.tasksInHistory(all)).as(user).isEqualTo(world.allTasks(user));
    softly.assertThat(witness.casesInHistory(all)).as(user).isZero();
  }

  private void single(String user, Witness witness, Case one, SoftAssertions softly) {
    var about = "%s and case %s at %s of %s".formatted(user, one.no, one.step, one.region);
    softly.assertThat(witness.opensFile(one.no)).as(about).isEqualTo(world.mayRead(user, one));
    if (one.step != Step.ENDED) {
      var sees = world.openTasks(user).contains(one.open);
      var works = world.worksFor(user, one.owner());
      softly.assertThat(witness.reads(one.open)).as(about).isEqualTo(sees);
      softly.assertThat(witness.comments(one.open)).as(about).isEqualTo(works);
      softly
          .assertThat(witness.cards(List.of(one.open)).contains(one.open))
          .as(about)
          .isEqualTo(sees);
      softly
          .assertThat(witness.mayAnswer(one.open))
          .as(about)
          .isEqualTo(world.mayAnswer(user, one));
      if (!works) {
        softly.assertThat(witness.claims(one.open)).as(about).isFalse();
      }
    }
  }

  private static <T> T any(List<T> from, Random dice) {
    return from.get(dice.nextInt(from.size()));
  }
}
