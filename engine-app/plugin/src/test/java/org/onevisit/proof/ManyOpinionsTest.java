package org.onevisit.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.clock.Calendars;
import org.onevisit.desk.Scan;
import org.onevisit.opinion.Opinion;
import org.onevisit.opinion.Stance;
import org.onevisit.process.PermitFiles;
import org.onevisit.record.Chain;
import org.onevisit.refusal.Refusal;

/**
 * Eight agencies are asked in many cases at once, on two nodes with the engine's own job executors:
 * their clerks answer all at the same time, and one agency in each case answers just as the law
 * takes its silence for an answer. {@code mvn test -P opinions} does it with 200 cases.
 */
@Timeout(value = 900, threadMode = SEPARATE_THREAD)
class ManyOpinionsTest {

  private static final int CASES = Integer.getInteger("opinions.cases", 3);

  private static final List<String> ASKED =
      List.of(
          "health",
          "education",
          "civilAffairs",
          "publicSecurity",
          "sports",
          "enforcement",
          "marketSupervision",
          "window");

  private static final int CLERKS = 16;
  private static final String GIVE = "Task_GiveAgencyOpinion";

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private final Random random = new Random(CASES);
  private final ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
  private final List<String> cases = new ArrayList<>();
  private Node first;
  private Node second;
  private Jdbi database;

  /** Accepted on Wednesday 4 November 2026; silence agrees after the 18th at the latest. */
  @BeforeEach
  void accepted() throws Exception {
    itIs("2026-11-04T09:00:00");
    var name = POSTGRES.newDatabase();
    first = node(name, "1");
    second = node(name, "2");
    database = Jdbi.create(POSTGRES.server().getDatabase("postgres", name));
    deploy();
    first.startJobs();
    second.startJobs();
    for (var i = 0; i < CASES; i++) {
      cases.add(
          first.plugin().serviceDesk().submit("market-stall", application(), "" + i).caseNo());
    }
    untilOpen("Task_Accept", CASES);
    everybody(cases.stream().map(caseNo -> () -> accept(caseNo)));
    untilOpen(GIVE, CASES * ASKED.size());
  }

  @AfterEach
  void end() {
    clerks.shutdownNow();
    first.close();
    second.close();
    ClockUtil.reset();
  }

  @Test
  void loseNoOpinionAndEndEachCaseOnce() throws Exception {
    var answers = new ArrayList<Runnable>();
    var late = new ArrayList<Runnable>();
    for (var i = 0; i < CASES; i++) {
      var caseNo = cases.get(i);
      var silent = ASKED.get(i % ASKED.size());
      ASKED.stream()
          .filter(function -> !function.equals(silent))
          .forEach(function -> answers.add(() -> answers(caseNo, function)));
      late.add(() -> answersLate(caseNo, silent));
    }
    Collections.shuffle(answers, random);
    everybody(answers.stream());
    itIs("2026-11-19T00:00:05");
    everybody(late.stream());
    untilOpen("Task_Decide", CASES);
    everybody(cases.stream().map(caseNo -> () -> decides(caseNo)));
    untilAllHaveEnded();

    for (var i = 0; i < CASES; i++) {
      isWhole(cases.get(i), ASKED.get(i % ASKED.size()));
    }
    assertThat(count("select count(*) from ACT_RU_INCIDENT")).isZero();
    assertThat(count("select count(*) from ACT_RU_JOB")).isZero();
    assertThat(count("select count(*) from OV_LICENCE")).isEqualTo(CASES);
  }

  private void isWhole(String caseNo, String silent) {
    var file = first.plugin().cases();
    Map<String, List<Stance>> said =
        file.opinions(caseNo).stream()
            .collect(
                Collectors.groupingBy(
                    Opinion::agency, Collectors.mapping(Opinion::stance, Collectors.toList())));
    assertThat(said).as(caseNo).hasSameSizeAs(ASKED);
    said.forEach(
        (agency, stances) -> {
          if (agency.equals(silent + "330106")) {
            assertThat(stances).containsExactlyInAnyOrder(Stance.DEEMED_AGREED, Stance.AGREE);
          } else {
            assertThat(stances).as(caseNo + agency).hasSize(1).doesNotContain(Stance.DEEMED_AGREED);
          }
        });
    var record = file.record(caseNo);
    assertThat(Chain.firstBroken(record)).isEmpty();
    for (var act : List.of("mergeOpinions", "recordGrant", "issueLicence", "closeCase")) {
      assertThat(record).as(act).filteredOn(entry -> entry.act().equals(act)).hasSize(1);
    }
  }

  private void accept(String caseNo) {
    var node = anyNode();
    node.plugin().serviceDesk().upload(caseNo, "sketch", new Scan("s", Nurse.SCAN), "applicant");
    submit(node, caseNo, "marketSupervision", "Task_Accept", Map.of("decision", "grant"));
  }

  private void answers(String caseNo, String function) {
    submit(anyNode(), caseNo, function, GIVE, anyAnswer());
  }

  private synchronized Map<String, Object> anyAnswer() {
    return random.nextBoolean()
        ? Map.of("opinion", "agree")
        : Map.of("opinion", "conditions", "ownCondition", "条件" + random.nextInt(100));
  }

  private synchronized Node anyNode() {
    return random.nextBoolean() ? first : second;
  }

  /** On the task while it is there; beside it when the law has answered in the meantime. */
  private void answersLate(String caseNo, String function) {
    try {
      submit(anyNode(), caseNo, function, GIVE, Map.of("opinion", "agree"));
    } catch (Refusal | ProcessEngineException silenceWasFaster) {
      var said = Map.of("opinion", "agree");
      var desk = anyNode().plugin().opinionDesk();
      desk.giveLate(caseNo, function + "330106", said, function + "1");
    }
  }

  private void decides(String caseNo) {
    submit(anyNode(), caseNo, "marketSupervision", "Task_Decide", Map.of("decision", "grant"));
  }

  private static void submit(
      Node node, String caseNo, String function, String step, Map<String, Object> answers) {
    var agency = function + "330106";
    var tasks = node.engine().getTaskService().createTaskQuery();
    var task =
        tasks
            .processInstanceBusinessKey(caseNo)
            .taskDefinitionKey(step)
            .tenantIdIn(agency)
            .singleResult();
    if (task == null) {
      throw new ProcessEngineException("%s waits at %s no more".formatted(step, agency));
    }
    var identity = node.engine().getIdentityService();
    identity.setAuthentication(function + "1", List.of(agency), List.of(agency));
    try {
      node.engine().getFormService().submitTaskForm(task.getId(), answers);
    } finally {
      identity.clearAuthentication();
    }
  }

  private void everybody(Stream<Runnable> work) throws Exception {
    var all = work.map(one -> (Callable<Object>) Executors.callable(one)).toList();
    for (var one : clerks.invokeAll(all)) {
      one.get();
    }
  }

  private void untilOpen(String step, int tasks) {
    while (count("select count(*) from ACT_RU_TASK where TASK_DEF_KEY_ = '" + step + "'") < tasks) {
      Thread.onSpinWait();
    }
  }

  private void untilAllHaveEnded() {
    while (count("select count(*) from ACT_RU_EXECUTION") > 0) {
      Thread.onSpinWait();
    }
  }

  private int count(String question) {
    return database.withHandle(handle -> handle.select(question).mapTo(Integer.class).one());
  }

  private Node node(String name, String which) throws SQLException {
    return Node.start(POSTGRES.server(), name, which, new DefaultJobExecutor());
  }

  private void deploy() {
    var permits = Path.of("src/test/resources/permits");
    var files =
        PermitFiles.inTheOrdinaryLane(
            permits.resolve("market-stall"),
            Path.of("../../processes/shared"),
            Path.of("../../forms"),
            permits.resolve("joint-opinions"));
    files.compute("market-stall-opinions.dmn", (name, table) -> askingAll(table));
    var builder = first.engine().getRepositoryService().createDeployment();
    files.forEach((name, file) -> builder.addInputStream(name, new ByteArrayInputStream(file)));
    builder.deploy();
  }

  /** The table with a row for each agency, all binding, their silence taken for agreement. */
  private static byte[] askingAll(byte[] table) {
    var text = new String(table, UTF_8);
    var rows = Pattern.compile("(?s)<rule .*</rule>").matcher(text);
    var row = Pattern.compile("(?s)<rule id=\"Rule_publicSecurity\">.*?</rule>").matcher(text);
    assertThat(row.find() && rows.find()).isTrue();
    var all =
        ASKED.stream()
            .map(function -> row.group().replace("publicSecurity", function))
            .collect(Collectors.joining());
    return new StringBuilder(text)
        .replace(rows.start(), rows.end(), all)
        .toString()
        .getBytes(UTF_8);
  }

  private static Map<String, Object> application() {
    var answers = new HashMap<>(Nurse.application());
    answers.keySet().removeAll(List.of("applicantIdType", "school", "employer"));
    answers.put("lane", "ordinary");
    return answers;
  }

  private static void itIs(String legalTime) {
    ClockUtil.setCurrentTime(
        Date.from(LocalDateTime.parse(legalTime).atZone(Calendars.CHINA).toInstant()));
  }
}
