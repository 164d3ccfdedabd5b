package org.onevisit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.onevisit.process.Applications.NURSE;
import static org.onevisit.process.Applications.nurse;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.desk.StaffDesk;
import org.onevisit.staff.Stray;
import org.onevisit.staff.Stray.Cause;

/** Nothing that nobody looks after vanishes: a daily look reports it to the last resort. */
class StrayTest {

  private static final String HEALTH = "health330106";
  private static final String CHECK = "Task_CheckApplication";
  private static final String HEADS = "health330106AgencyHead";

  @RegisterExtension
  static final PermitEngine permits = PermitEngine.withShippedPermits().withAuthorization();

  private PermitCase nurse;

  /** Received on Monday 2 November 2026. */
  @BeforeEach
  void received() {
    permits.employs(HEALTH, "health1", "health2", "head1");
    nurse = permits.applyFor(NURSE, nurse()).uploadAll();
  }

  @Test
  void whatNobodyHasClaimedForTwoWorkingDaysIsReportedOnceAndSettledWhenClaimed() {
    permits.now("2026-11-04", "09:00");
    look();
    assertThat(strays()).isEmpty();

    permits.now("2026-11-05", "09:00");
    look();
    look();
    assertThat(strays()).containsExactly(tuple(Cause.UNCLAIMED, CHECK, "", HEADS));
    assertThat(reports()).containsExactly("UNCLAIMED to " + HEADS);

    nurse.claims("health1", CHECK);
    look();
    assertThat(strays()).isEmpty();
  }

  @Test
  void whatIsLeftAgainIsReportedAgain() {
    permits.now("2026-11-05", "09:00");
    look();
    nurse.claims("health1", CHECK);
    look();
    nurse.gives("health1", null, CHECK);
    look();
    assertThat(reports()).hasSize(2);
    assertThat(strays()).hasSize(1);
  }

  @Test
  void theTasksOfWhoeverHasLeftAreReportedToTheLastResort() {
    desk().enterLastResort(HEALTH, "health2", "healthAdmin");
    nurse.claims("health1", CHECK);
    permits.engine().getIdentityService().deleteMembership("health1", HEALTH);
    look();
    assertThat(strays()).containsExactly(tuple(Cause.LEFT, CHECK, "health1", "health2"));
    desk().enterLastResort(HEALTH, "head1", "healthAdmin");
    assertThat(desk().lastResort(HEALTH)).isEqualTo("head1");
  }

  @Test
  void theTasksOfWhoeverIsAbsentWithoutACoverAreReportedAndTheOthersNot() {
    nurse.claims("health1", CHECK);
    var days = "\"firstDay\":\"2026-11-02\",\"lastDay\":\"2026-11-03\",\"reason\":\"病假\"}";
    var alone = desk().enterCover(HEALTH, "{\"absent\":\"health1\"," + days, "health1");
    look();
    assertThat(strays()).extracting(stray -> stray.toList().get(0)).containsExactly(Cause.ABSENT);
    desk().endCover(alone.id(), "health1");
    desk()
        .enterCover(HEALTH, "{\"absent\":\"health1\",\"covering\":\"health2\"," + days, "health1");
    look();
    assertThat(strays()).isEmpty();
  }

  @Test
  void workOfAnAgencyWithoutOfficersIsReportedAtOnce() {
    nurse.does("health1", CHECK, "acceptance", "accept");
    look();
    assertThat(desk().strays("education330106"))
        .filteredOn(stray -> stray.caseNo().equals(nurse.caseNo()))
        .extracting(Stray::cause)
        .containsExactly(Cause.NOBODY);
  }

  @Test
  void theLastResortIsAnOfficerOfTheAgency() {
    assertThatThrownBy(() -> desk().enterLastResort(HEALTH, "market1", "healthAdmin"))
        .hasMessageContaining("'market1' is no officer of agency 'health330106'");
  }

  private static void look() {
    permits.plugin().staffWatch().check();
  }

  private static StaffDesk desk() {
    return permits.plugin().staffDesk();
  }

  private List<Tuple> strays() {
    return desk().strays(HEALTH).stream()
        .filter(stray -> stray.caseNo().equals(nurse.caseNo()))
        .map(s -> tuple(s.cause(), s.step(), s.assignee(), s.reportedTo()))
        .toList();
  }

  private List<String> reports() {
    return permits.cases().record(nurse.caseNo()).stream()
        .filter(entry -> entry.act().equals("reportStray"))
        .map(entry -> entry.detail())
        .toList();
  }
}
