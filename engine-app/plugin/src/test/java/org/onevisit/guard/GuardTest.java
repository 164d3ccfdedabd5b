package org.onevisit.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onevisit.process.Applications;
import org.onevisit.process.PermitEngine;

/** Two officers of Xihu, one of Yuhang and an administrator; a task of Xihu. */
@TestInstance(Lifecycle.PER_CLASS)
class GuardTest {

  private static final String XIHU = "health330106";
  private static final String YUHANG = "health330110";

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  private TaskService tasks;
  private FormService forms;
  private RuntimeService runtime;
  private ManagementService jobs;
  private Task task;

  @BeforeAll
  void people() {
    tasks = permits.engine().getTaskService();
    forms = permits.engine().getFormService();
    runtime = permits.engine().getRuntimeService();
    jobs = permits.engine().getManagementService();
    officer("health1", XIHU);
    officer("health2", XIHU);
    officer("yuhang1", YUHANG);
  }

  @BeforeEach
  void receive() {
    var caseNo = permits.applyFor(Applications.NURSE, Applications.nurse()).caseNo();
    task = tasks.createTaskQuery().processInstanceBusinessKey(caseNo).singleResult();
  }

  @AfterEach
  void signOut() {
    permits.engine().getIdentityService().clearAuthentication();
  }

  @Test
  void letsAnOfficerClaimAnswerAndRemarkOnTheOwnTask() {
    signIn("health1", XIHU);
    tasks.claim(task.getId(), "health1");
    tasks.createComment(task.getId(), task.getProcessInstanceId(), "seen");
    assertThat(tasks.getTaskComments(task.getId())).hasSize(1);
    forms.submitTaskForm(
        task.getId(), Map.of("acceptance", "notAccept", "nonAcceptanceReason", "elsewhere"));
    assertThat(tasks.getTaskComments(task.getId())).as("of a finished task").hasSize(1);
  }

  Stream<Act> onAnotherAgencysTask() {
    return Stream.of(
        act("claim", t -> tasks.claim(t, "yuhang1")),
        act("unclaim", t -> tasks.claim(t, null)),
        act("assign", t -> tasks.setAssignee(t, "yuhang1")),
        act("complete", t -> tasks.complete(t)),
        act("submit", t -> forms.submitTaskForm(t, Map.of())),
        act("form", t -> forms.getTaskFormData(t)),
        act("form variables", t -> forms.getTaskFormVariables(t)),
        act("variables", t -> tasks.getVariables(t)),
        act("identity links", t -> tasks.getIdentityLinksForTask(t)),
        act("follow-up date", t -> tasks.setFollowUpDate(t, new Date())),
        act("comment", t -> tasks.createComment(t, null, "x")),
        act("comments", t -> tasks.getTaskComments(t)),
        act("one comment", t -> tasks.getTaskComment(t, "x")),
        act("events", t -> tasks.getTaskEvents(t)),
        act("sub-tasks", t -> tasks.getSubTasks(t)),
        act("attachments", t -> tasks.getTaskAttachments(t)),
        act("attach", t -> tasks.createAttachment("x", t, null, "x", "x", stream())));
  }

  @ParameterizedTest
  @MethodSource("onAnotherAgencysTask")
  void tellsNobodyElseThatATaskExists(Act act) {
    signIn("yuhang1", YUHANG);
    var foreign = assertRefused(NotFoundException.class, () -> act.on().accept(task.getId()));
    var missing = assertRefused(NotFoundException.class, () -> act.on().accept("missing"));
    assertThat(foreign).isEqualTo(missing);
  }

  @Test
  void keepsAttachmentsToTheAgencyOfTheirTask() {
    signIn("health1", XIHU);
    var file = tasks.createAttachment("text", task.getId(), null, "note", "", stream());
    signIn("yuhang1", YUHANG);
    var id = file.getId();
    assertUnseen(() -> tasks.getAttachment(id));
    assertUnseen(() -> tasks.getAttachmentContent(id));
    assertUnseen(() -> tasks.getTaskAttachment(task.getId(), id));
    assertUnseen(() -> tasks.getTaskAttachmentContent(task.getId(), id));
    assertUnseen(() -> tasks.saveAttachment(file));
    assertUnseen(() -> tasks.deleteAttachment(id));
    assertUnseen(() -> tasks.deleteTaskAttachment(task.getId(), id));
    signIn("health2", XIHU);
    assertThat(tasks.getAttachmentContent(id)).hasContent("content");
    tasks.deleteAttachment(id);
    assertUnseen(() -> tasks.getAttachment(id));
  }

  @Test
  void takesNoAddressAsAttachment() {
    signIn("health1", XIHU);
    assertAct(
        "not an address",
        () -> tasks.createAttachment("x", task.getId(), null, "x", "x", "http://10.0.0.1/"));
  }

  @Test
  void letsNobodyRemarkOnAnotherCaseByWayOfTheOwnTask() {
    var other = runtime.createProcessInstanceQuery().list().get(0).getId();
    signIn("health1", XIHU);
    assertUnseen(() -> tasks.createComment(task.getId(), other, "x"));
    assertAct("for administrators", () -> tasks.createComment(null, other, "x"));
    assertAct("for administrators", () -> tasks.getProcessInstanceComments(other));
    assertAct("for administrators", () -> tasks.getProcessInstanceAttachments(other));
  }

  Stream<Act> againstTheLaw() {
    return Stream.of(
        act("due date", t -> tasks.setDueDate(t, new Date())),
        act("owner", t -> tasks.setOwner(t, "health1")),
        act("delegation", t -> tasks.delegateTask(t, "health2")),
        act("deletion", t -> tasks.deleteTask(t)),
        act("new task", t -> tasks.saveTask(tasks.newTask())),
        act("due date by edit", t -> edit(t, edited -> edited.setDueDate(new Date(0)))),
        act("owner by edit", t -> edit(t, edited -> edited.setOwner("health2"))),
        act("own SQL", t -> tasks.createNativeTaskQuery().sql("select * from ACT_RU_TASK").list()));
  }

  @ParameterizedTest
  @MethodSource("againstTheLaw")
  void letsNeitherOfficerNorAdministratorAgainstTheLaw(Act act) {
    signIn("health1", XIHU);
    assertRefused(AuthorizationException.class, () -> act.on().accept(task.getId()));
    signInAsAdministrator();
    assertRefused(AuthorizationException.class, () -> act.on().accept(task.getId()));
  }

  Stream<Act> forAdministrators() {
    return Stream.of(
        act("name", t -> edit(t, edited -> edited.setName("x"))),
        act("priority", t -> tasks.setPriority(t, 1)),
        act("candidate user", t -> tasks.addCandidateUser(t, "health2")),
        act("candidate group", t -> tasks.addCandidateGroup(t, YUHANG)),
        act("variable of the case", t -> tasks.setVariable(t, "decision", "grant")),
        act("variable of the task", t -> tasks.setVariableLocal(t, "x", 1)),
        act("variable of the instance", t -> runtime.setVariable(instance(), "x", 1)),
        act("cancellation", t -> runtime.deleteProcessInstance(instance(), "x")));
  }

  @ParameterizedTest
  @MethodSource("forAdministrators")
  void leavesToAdministratorsWhatOfficersMayNot(Act act) {
    signIn("health1", XIHU);
    assertRefused(AuthorizationException.class, () -> act.on().accept(task.getId()));
    signInAsAdministrator();
    assertThatCode(() -> act.on().accept(task.getId())).doesNotThrowAnyException();
  }

  @Test
  void letsNoOfficerMoveACaseByMessageSignalOrStart() {
    signIn("health1", XIHU);
    assertAct("for admin", () -> runtime.correlateMessage("permit.originalsReceived"));
    assertAct("for admin", () -> runtime.signalEventReceived("x"));
    assertAct("for admin", () -> runtime.startProcessInstanceByKey(Applications.NURSE));
    assertAct("for admin", () -> tasks.handleBpmnError(task.getId(), "x"));
  }

  @Test
  void letsAnOfficerSetTheFollowUpDate() {
    signIn("health1", XIHU);
    edit(task.getId(), edited -> edited.setFollowUpDate(new Date(0)));
    assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getFollowUpDate())
        .isEqualTo(new Date(0));
  }

  @Test
  void takesForADueDateThatIsTheSameNoChange() {
    signIn("health1", XIHU);
    var due = new Date(task.getDueDate().getTime());
    assertThatCode(() -> edit(task.getId(), edited -> edited.setDueDate(due)))
        .doesNotThrowAnyException();
  }

  @Test
  void letsATaskBeAssignedWithinItsAgencyOnly() {
    signIn("health1", XIHU);
    assertAct("does not work for", () -> tasks.setAssignee(task.getId(), "yuhang1"));
    assertAct(
        "does not work for", () -> edit(task.getId(), edited -> edited.setAssignee("yuhang1")));
    assertAct("claimed for oneself", () -> tasks.claim(task.getId(), "health2"));
    tasks.setAssignee(task.getId(), "health2");
    signInAsAdministrator();
    assertAct("does not work for", () -> tasks.setAssignee(task.getId(), "yuhang1"));
    tasks.setAssignee(task.getId(), "health1");
  }

  @Test
  void letsAnAdministratorDecideNothing() {
    signInAsAdministrator();
    assertAct("Only an officer of", () -> tasks.claim(task.getId(), "admin"));
    assertAct("Only an officer of", () -> tasks.complete(task.getId()));
    assertAct("Only an officer of", () -> forms.submitTaskForm(task.getId(), Map.of()));
  }

  @Test
  void refusesAChangeOfOwner() {
    signIn("health1", XIHU);
    assertAct("'tenantId'", () -> edit(task.getId(), edited -> edited.setTenantId(YUHANG)));
    signOut();
    assertThatThrownBy(() -> edit(task.getId(), edited -> edited.setTenantId(YUHANG)))
        .as("by the system")
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("tenant");
  }

  @Test
  void takesNoJavaObjectAsAnswer() {
    signIn("health1", XIHU);
    var answer = Map.<String, Object>of("note", Variables.objectValue(List.of("x")).create());
    assertAct("is a Java object", () -> tasks.complete(task.getId(), answer));
    assertAct("is a Java object", () -> forms.submitTaskForm(task.getId(), answer));
  }

  @Test
  void letsATimerThatFollowsAClockAlone() {
    var timer = timer();
    signInAsAdministrator();
    assertAct("fires when the clock ends", () -> jobs.executeJob(timer.getId()));
    assertAct("fires when the clock ends", () -> jobs.deleteJob(timer.getId()));
    assertAct(
        "fires when the clock ends", () -> jobs.setJobDuedate(timer.getId(), new Date(0), false));
    jobs.setJobRetries(timer.getId(), 2);
  }

  @Test
  void refusesACommandItDoesNotKnow() {
    signInAsAdministrator();
    var engine = (ProcessEngineConfigurationImpl) permits.engine().getProcessEngineConfiguration();
    assertAct("open to nobody", () -> engine.getCommandExecutorTxRequired().execute(any -> null));
  }

  @Test
  void limitsEveryAnswer() {
    signIn("health1", XIHU);
    assertThat(tasks.createTaskQuery().list()).isNotEmpty();
    assertRefused(
        BadUserRequestException.class, () -> tasks.createTaskQuery().listPage(0, 100_000));
  }

  @Test
  void runsNothingForARequestBeforeSomebodyHasSignedIn() {
    var identity = permits.engine().getIdentityService();
    try (var request = permits.plugin().request()) {
      assertAct("Nobody has signed in", () -> tasks.createTaskQuery().count());
      assertAct("Nobody has signed in", () -> tasks.complete(task.getId()));
      assertThat(identity.createUserQuery().userId("health1").count()).isEqualTo(1);
      signIn("health1", XIHU);
      assertThat(tasks.createTaskQuery().count()).isPositive();
    }
    assertThat(identity.getCurrentAuthentication()).as("after the request").isNull();
    assertThat(tasks.createTaskQuery().count()).as("the engine's own thread").isPositive();
  }

  @Test
  void letsTheSystemWorkWithinARequestAndGivesThePersonBack() {
    try (var request = permits.plugin().request()) {
      signIn("yuhang1", YUHANG);
      assertThat(count()).isZero();
      assertThat(permits.plugin().asSystem("test", this::count)).isEqualTo(1);
      assertThat(count()).isZero();
      assertThatThrownBy(() -> permits.plugin().asSystem("test", this::fail)).hasMessage("x");
      assertThat(count()).isZero();
    }
  }

  private long count() {
    return tasks.createTaskQuery().taskId(task.getId()).count();
  }

  private <T> T fail() {
    throw new IllegalStateException("x");
  }

  private Job timer() {
    return permits
        .plugin()
        .asSystem(
            "test",
            () ->
                jobs.createJobQuery().timers().list().stream()
                    .filter(job -> job.getTenantId() != null)
                    .findFirst()
                    .orElseThrow());
  }

  private String instance() {
    return task.getProcessInstanceId();
  }

  private void edit(String id, Consumer<Task> change) {
    var edited = tasks.createTaskQuery().taskId(id).singleResult();
    change.accept(edited);
    tasks.saveTask(edited);
  }

  private static ByteArrayInputStream stream() {
    return new ByteArrayInputStream("content".getBytes(UTF_8));
  }

  private static void assertUnseen(ThrowingCallable act) {
    assertRefused(NotFoundException.class, act);
  }

  private static void assertAct(String why, ThrowingCallable act) {
    assertThat(assertRefused(AuthorizationException.class, act)).contains(why);
  }

  private static String assertRefused(Class<? extends Exception> kind, ThrowingCallable act) {
    var refusal = new String[1];
    assertThatThrownBy(act)
        .isInstanceOf(kind)
        .hasMessageContaining("PERMIT-08")
        .satisfies(e -> refusal[0] = e.getMessage());
    return refusal[0];
  }

  private void signIn(String user, String agency) {
    var identity = permits.engine().getIdentityService();
    identity.setAuthentication(user, List.of(agency), List.of(agency));
  }

  private void signInAsAdministrator() {
    var identity = permits.engine().getIdentityService();
    identity.setAuthentication("admin", List.of(Groups.CAMUNDA_ADMIN), List.of());
  }

  private static void officer(String id, String agency) {
    var identity = permits.engine().getIdentityService();
    if (identity.createTenantQuery().tenantId(agency).count() == 0) {
      identity.saveTenant(identity.newTenant(agency));
    }
    identity.saveUser(identity.newUser(id));
    identity.createTenantUserMembership(agency, id);
  }

  private static Act act(String name, Consumer<String> on) {
    return new Act(name, on);
  }

  /** Something somebody tries with a task, by its id. */
  record Act(String name, Consumer<String> on) {
    @Override
    public String toString() {
      return name;
    }
  }
}
