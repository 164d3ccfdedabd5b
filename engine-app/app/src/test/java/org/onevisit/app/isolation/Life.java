package org.onevisit.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.onevisit.app.CaseWork;
import org.onevisit.app.TestCases;
import org.onevisit.app.isolation.World.Absence;
import org.onevisit.app.isolation.World.Case;
import org.onevisit.app.isolation.World.Step;
import org.onevisit.clock.Calendars;
import org.onevisit.desk.StaffDesk;
import org.onevisit.desk.TaskDesk;

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
  private final TaskDesk hands;
  private final StaffDesk staff;
  private final World world;
  private final Random dice;

  Life(CaseWork work, TaskDesk hands, StaffDesk staff, World world, Random dice) {
    this.work = work;
    this.hands = hands;
    this.staff = staff;
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

  /** Somebody is away for today, and a colleague covers, where there are two. */
  void leaveForToday(String agency) {
    var officers = world.atWork(agency);
    if (officers.size() > 1) {
      var today = LocalDate.now(Calendars.CHINA);
      var cover =
          staff.enterCover(
              agency,
              """
              {"absent": "%s", "covering": "%s", "firstDay": "%s", "lastDay": "%s", "reason": "年休假"}
              """
                  .formatted(officers.get(0), officers.get(1), today, today.plusDays(1)),
              officers.get(0));
      world.absences.add(new Absence(cover.id(), agency, officers.get(0), officers.get(1)));
    }
  }

  void everybodyIsBack() {
    world.absences.forEach(away -> staff.endCover(away.id(), "test"));
  }

  /** Whatever may happen next to a case. */
  void goOn(Case one) {
    if (one.step != Step.ENDED && dice.nextInt(3) == 0) {
      changeHands(one);
    } else {
      takeStep(one);
    }
  }

  private void changeHands(Case one) {
    var colleagues = world.atWork(one.owner());
    if (one.asker != null) {
      hands.takeBack(one.open, one.asker);
      one.assignee = one.asker;
      one.asker = null;
    } else if (dice.nextInt(3) == 0) {
      passOn(one);
    } else if (!colleagues.isEmpty()) {
      one.assignee = pick(colleagues);
      hands.transfer(one.open, one.assignee, "分工调整", "someHead");
      lend(one, colleagues);
    }
  }

  private void lend(Case one, List<String> colleagues) {
    var others = colleagues.stream().filter(user -> !user.equals(one.assignee)).toList();
    if (!others.isEmpty() && dice.nextBoolean()) {
      one.asker = one.assignee;
      one.assignee = pick(others);
      hands.ask(one.open, one.assignee, "请提出意见", one.asker);
    }
  }

  private void passOn(Case one) {
    var elsewhere =
        REGIONS.stream().filter(place -> !place.equals(one.place(one.function()))).toList();
    var to = pick(elsewhere);
    var officer = one.assignee == null ? "someOfficer" : one.assignee;
    hands.forward(one.open, one.function() + to, "不属于本机关职权", officer);
    one.places.put(one.function(), to);
    stands(one, one.step);
  }

  private void takeStep(Case one) {
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
    if (one.asker != null) {
      hands.giveBack(one.open, "同意", one.assignee);
      one.assignee = one.asker;
      one.asker = null;
    }
    var officer = one.assignee == null ? "someOfficerOf" + one.owner() : one.assignee;
    work.does(officer, one.no, one.step.task, answers);
  }

  /** The model says where a case stands; the engine must agree, and gives the task's id. */
  private void stands(Case one, Step step) {
    one.step = step;
    one.assignee = null;
    one.asker = null;
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
