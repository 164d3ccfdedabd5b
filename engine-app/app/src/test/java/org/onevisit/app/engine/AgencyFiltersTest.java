package org.onevisit.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.app.AppTest;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class AgencyFiltersTest {

  @Autowired FilterService filters;
  @Autowired IdentityService identities;
  @Autowired RuntimeService runtime;

  @BeforeEach
  void actAsClerk() {
    identities.setAuthentication("health1", List.of("health330106"), List.of("health330106"));
  }

  @AfterEach
  void leave() {
    identities.clearAuthentication();
  }

  @ParameterizedTest
  @CsvSource({
    "收件箱 Inbox, late tomorrow aside next-month",
    "将到期 Due soon, tomorrow",
    "已逾期 Overdue, late",
    "待申请人 Waiting for the applicant, aside",
    "待核验 To verify, ''",
    "我的 Mine, aside"
  })
  void findsItsTasksNearestDeadlineFirst(String filter, String cases) {
    assertThat(String.join(" ", casesIn(filter))).isEqualTo(cases);
  }

  @Test
  void existsOncePerInstallation() {
    assertThat(filters.createTaskFilterQuery().count()).isEqualTo(6);
  }

  private List<String> casesIn(String name) {
    String id = filters.createTaskFilterQuery().filterName(name).singleResult().getId();
    List<Task> found = filters.listPage(id, 0, 9);
    identities.clearAuthentication();
    return found.stream().map(this::caseNo).toList();
  }

  private String caseNo(Task task) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }
}
