package org.onevisit.app.engine;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class AgencyFiltersTest {

  @Autowired FilterService filters;
  @Autowired IdentityService identities;

  private final Date now = new Date();

  @BeforeEach
  void actAsClerk() {
    actAs("health1", "health330106");
  }

  @AfterEach
  void leave() {
    identities.clearAuthentication();
  }

  @Test
  void inboxHoldsTheAgencysTasksNearestDeadlineFirst() {
    assertThat(tasks("收件箱 Inbox"))
        .isNotEmpty()
        .allMatch(task -> task.getTenantId().equals("health330106"))
        .isSortedAccordingTo(comparing(Task::getDueDate, nullsLast(naturalOrder())));
  }

  @Test
  void overdueHoldsWhatIsLate() {
    assertThat(tasks("已逾期 Overdue")).isNotEmpty().allMatch(task -> task.getDueDate().before(now));
  }

  @Test
  void dueSoonHoldsNothingLate() {
    assertThat(tasks("将到期 Due soon")).allMatch(task -> task.getDueDate().after(now));
  }

  @Test
  void waitingHoldsWhatTheApplicantOwes() {
    assertThat(tasks("待申请人 Waiting for the applicant"))
        .isNotEmpty()
        .allMatch(task -> task.getTaskDefinitionKey().startsWith("Task_Await"));
  }

  @Test
  void toVerifyHoldsOriginalsToCompareAtTheWindow() {
    actAs("window1", "window330106");

    assertThat(tasks("待核验 To verify"))
        .isNotEmpty()
        .allMatch(task -> task.getTaskDefinitionKey().equals("Task_VerifyOriginals"));
  }

  @Test
  void mineHoldsWhatIHaveClaimed() {
    assertThat(tasks("我的 Mine"))
        .isNotEmpty()
        .allMatch(task -> task.getAssignee().equals("health1"));
  }

  @Test
  void thereAreSixForAllAgenciesTogether() {
    assertThat(filters.createTaskFilterQuery().count()).isEqualTo(6);
  }

  private void actAs(String clerk, String agency) {
    identities.setAuthentication(clerk, List.of(agency), List.of(agency));
  }

  private List<Task> tasks(String filter) {
    String id = filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
    return filters.listPage(id, 0, 99);
  }
}
