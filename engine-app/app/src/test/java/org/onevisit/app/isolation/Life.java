package org.onevisit.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.isolation.World.Case;
import org.onevisit.app.isolation.World.Step;

/** Has things happen in the application, and tells the plain model what has. */
final class Life {

  static final List<String> REGIONS = List.of("330106", "330110");
  static final List<String> FUNCTIONS =
      List.of("health", "education", "civilAffairs", "window", "publicSecurity");
  private static final String DIPLOMA_KNOWN = "339901199501010022";
  private static final String DIPLOMA_UNKNOWN = "339901199502020046";
  static final String HIRED = "of a random world";
  private static final String PASSWORD = "OneVisit-2026";

  private final CaseWork work;
  private final World world;
  private final Random dice;

  Life(CaseWork work, World world, Random dice) {
    this.work = work;
    this.world = world;
    this.dice = dice;
  }

  /** Somebody who was hired for an earlier world begins anew: hashing passwords takes long. */
  void hire(String user, String group) {
    if (work.people().createUserQuery().userId(user).count() == 0) {
      var person = work.people().newUser(user);
      person.setLastName(HIRED);
      person.setPassword(PASSWORD);
      work.people().saveUser(person);
    }
    for (var left : work.people().createGroupQuery().groupMember(user).list()) {
      work.people().deleteMembership(user, left.getId());
    }
    world.groups.put(user, new TreeSet<>());
    join(user, group);
  }

  /** Leaves all groups for another one, or for none. */
  void move(String user) {
    for (var group : Set.copyOf(world.groups.get(user))) {
      work.people().deleteMembership(user, group);
      world.groups.get(user).remove(group);
    }
    if (dice.nextInt(4) > 0) {
      var agency = pick(FUNCTIONS) + pick(REGIONS);
      join(user, dice.nextInt(4) > 0 ? agency : agency + "AgencyAdministrator");
    }
  }

  void apply() {
    var answers = new HashMap<>(TestCases.answers());
    answers.put("region", pick(REGIONS));
    answers.put("applicantId", dice.nextBoolean() ? DIPLOMA_KNOWN : DIPLOMA_UNKNOWN);
    var no =
        work.desk().submit("nurse-registration", answers, UUID.randomUUID().toString()).caseNo();
    work.uploadAll(no);
    var applied = new Case(no, answers.get("region").toString());
    world.cases.add(applied);
    stands(applied, Step.CHECK);
  }

  /** Whatever may happen next to a case. */
  void goOn(Case one) {
    switch (one.step) {
      case CHECK -> check(one);
      case CONFIRM -> {
        complete(one, Map.of("diplomaConfirmed", "confirmed"));
        stands(one, Step.REVIEW);
      }
      case REVIEW -> withdraw(one);
      case ENDED -> {}
    }
  }

  void withdraw(Case one) {
    if (one.step != Step.ENDED) {
      work.desk().withdraw(one.no);
      stands(one, Step.ENDED);
    }
  }

  private void check(Case one) {
    if (dice.nextInt(4) == 0) {
      complete(one, Map.of("acceptance", "notAccept", "nonAcceptanceReason", "不属于本机关职权"));
      stands(one, Step.ENDED);
    } else {
      complete(one, Map.of("acceptance", "accept"));
      stands(one, isDiplomaKnown(one) ? Step.REVIEW : Step.CONFIRM);
    }
  }

  private boolean isDiplomaKnown(Case one) {
    return work.cases().application(one.no).orElseThrow().applicant().id().equals(DIPLOMA_KNOWN);
  }

  private void complete(Case one, Map<String, Object> answers) {
    work.does("someOfficerOf" + one.owner(), one.no, one.step.task, answers);
  }

  /** The model says where a case stands; the engine must agree, and gives the task's id. */
  private void stands(Case one, Step step) {
    one.step = step;
    var open =
        CaseWork.soon()
            .until(
                () -> work.tasks().createTaskQuery().processInstanceBusinessKey(one.no).list(),
                tasks -> tasks.size() == (step == Step.ENDED ? 0 : 1));
    for (var task : open) {
      assertThat(task.getTaskDefinitionKey()).isEqualTo(step.task);
      assertThat(task.getTenantId()).isEqualTo(one.owner());
      one.open = task.getId();
      one.ownersOfTasks.put(task.getId(), one.owner());
    }
  }

  private void join(String user, String group) {
    work.people().createMembership(user, group);
    world.groups.get(user).add(group);
  }

  private <T> T pick(List<T> from) {
    return from.get(dice.nextInt(from.size()));
  }
}
