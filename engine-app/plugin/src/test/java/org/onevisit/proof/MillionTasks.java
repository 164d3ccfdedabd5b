package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.CrossAgencyPlugin;

/**
 * Tasklist's page of fifteen and its count among a million open tasks on PostgreSQL: as fast as
 * promised, hardly slower than among ten thousand, and many times as fast as the stock engine with
 * its grants for each task. It takes a quarter of an hour and is therefore run by itself: {@code
 * mvn test -P worklist}.
 */
class MillionTasks {

  private static final int MANY = Integer.getInteger("worklist.tasks", 1_000_000);
  private static final int FEW = MANY / 100;
  private static final int LOOKS = 200;
  private static final int STOCK_LOOKS = 5;

  private EmbeddedPostgres postgres;

  @BeforeEach
  void start() throws Exception {
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "768MB")
            .setServerConfig("work_mem", "16MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("fsync", "off")
            .setServerConfig("autovacuum", "off")
            .start();
  }

  @AfterEach
  void stop() throws Exception {
    postgres.close();
  }

  @Test
  void areNoBurdenToAClerk() throws Exception {
    var few = hall(FEW);
    var many = hall(MANY);
    var page = new Compared("page", few.page, many.page, many.stockPage);
    var count = new Compared("count", few.count, many.count, many.stockCount);
    System.out.printf("%s%n%s%n", page, count);
    for (var compared : List.of(page, count)) {
      assertThat(compared.growth()).as("growth of %s", compared).isLessThanOrEqualTo(10);
      assertThat(compared.gain()).as("gain of %s", compared).isGreaterThanOrEqualTo(50);
    }
    assertThat(many.page.p95()).as("milliseconds for a page").isLessThan(200);
    assertThat(many.count.p95()).as("milliseconds for a count").isLessThan(500);
  }

  /** Looks at the inboxes of one agency after the other, before and after grants task by task. */
  private Looks hall(int tasks) throws Exception {
    var name = "hall" + tasks;
    try (var connection = postgres.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("create database " + name);
    }
    var own = engine(name, "own", List.of(new CrossAgencyPlugin()));
    var stock = engine(name, "stock", List.of());
    try {
      Nurse.deploy(own);
      var hall = new AgencyHall(Jdbi.create(postgres.getDatabase("postgres", name)));
      hall.open(own, tasks);
      var inbox = inbox(own);
      hall.grantFilter(inbox);
      var page = Times.of(LOOKS, agency -> page(own, inbox, agency));
      var count = Times.of(LOOKS, agency -> count(own, inbox, agency));
      var seen = page(own, inbox, 42);
      var counted = count(own, inbox, 42);
      hall.grantTaskByTask();
      assertThat(page(stock, inbox, 42)).isEqualTo(seen).isNotEmpty();
      assertThat(count(stock, inbox, 42)).isEqualTo(counted);
      return new Looks(
          page,
          count,
          Times.of(STOCK_LOOKS, agency -> page(stock, inbox, agency)),
          Times.of(STOCK_LOOKS, agency -> count(stock, inbox, agency)));
    } finally {
      own.close();
      stock.close();
    }
  }

  /** The filter of the demo that shows all of an agency's tasks, nearest deadline first. */
  private static String inbox(ProcessEngine engine) {
    var filter = engine.getFilterService().newTaskFilter("Inbox");
    filter.setQuery(engine.getTaskService().createTaskQuery().active().orderByDueDate().asc());
    return engine.getFilterService().saveFilter(filter).getId();
  }

  private static List<String> page(ProcessEngine engine, String inbox, int number) {
    return asClerk(
        engine,
        number,
        asked ->
            engine.getFilterService().<Task, TaskQuery>listPage(inbox, asked, 0, 15).stream()
                .map(Task::getId)
                .toList());
  }

  private static long count(ProcessEngine engine, String inbox, int number) {
    return asClerk(engine, number, asked -> engine.getFilterService().count(inbox, asked));
  }

  /** Tasklist adds to its filters what it posts: only active tasks, the newest first. */
  private static <T> T asClerk(ProcessEngine engine, int number, Function<TaskQuery, T> look) {
    var agency = AgencyHall.agency(number);
    var posted = engine.getTaskService().createTaskQuery().active().orderByTaskCreateTime().desc();
    engine
        .getIdentityService()
        .setAuthentication("clerk" + number, AgencyHall.groups(agency), List.of(agency));
    try {
      return look.apply(posted);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private ProcessEngine engine(String database, String name, List<CrossAgencyPlugin> plugins) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(database + name);
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUrl(postgres.getJdbcUrl("postgres", database));
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("postgres");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("audit");
    configuration.setAuthorizationEnabled(true);
    configuration.setAuthorizationCheckRevokes("never");
    // by itself an engine writes no owner on tasks, only grants
    configuration.setTenantCheckEnabled(!plugins.isEmpty());
    configuration.setMetricsEnabled(false);
    configuration.setProcessEnginePlugins(new ArrayList<>(plugins));
    return configuration.buildProcessEngine();
  }

  private record Compared(String what, Times few, Times many, Times stock) {

    /** How many times as long it takes among a hundred times as many tasks. */
    double growth() {
      return many.median() / few.median();
    }

    /** How many times as long the stock engine takes. */
    double gain() {
      return stock.median() / many.median();
    }

    @Override
    public String toString() {
      return "%s of %,d: %s; of %,d: %s, %.1f times; stock engine: %s, %.0f times"
          .formatted(what, FEW, few, MANY, many, growth(), stock, gain());
    }
  }

  private record Looks(Times page, Times count, Times stockPage, Times stockCount) {}
}
