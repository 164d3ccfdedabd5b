package org.onevisit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever tasks and grants there are and whatever is asked, whoever asks gets the tasks that the
 * stock engine would give, in its order, page by page.
 */
class WorklistAgreesTest {

  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private static final int WORLDS = Integer.getInteger("worklist.worlds", 15);
  private static final int QUESTIONS = 10;
  private static final int PAGE = 15;

  @Test
  void withTheStockEngineOnPostgres() {
    agree(POSTGRES.server().getPostgresDatabase());
  }

  @Test
  void withTheStockEngineOnH2() {
    agree(JdbcConnectionPool.create("jdbc:h2:mem:worklist;DB_CLOSE_DELAY=-1", "sa", ""));
  }

  private static void agree(DataSource database) {
    var found = 0;
    try (var world = new TaskWorld(database)) {
      for (var seed = 0; seed < WORLDS; seed++) {
        var random = new Random(seed);
        world.become(random);
        for (var i = 0; i < QUESTIONS; i++) {
          found += agree(world, TaskQuestion.random(random), seed);
        }
      }
    }
    assertThat(found).as("tasks found in all").isGreaterThan(WORLDS * QUESTIONS);
  }

  private static int agree(TaskWorld world, TaskQuestion question, int seed) {
    var expected = world.expected(question);
    var what = "world %d, %s".formatted(seed, question);
    // where the engine answers itself, equals stand in any order
    var asked = world.isPlain() && question.isPlain() ? question : question.orderedToTheLast();
    assertThat(world.asked(asked, 0, 1000)).as(what).isEqualTo(expected);
    assertThat(pages(world, asked)).as("pages of %s", what).isEqualTo(expected);
    assertThat(world.counted(asked)).as("count of %s", what).isEqualTo(expected.size());
    return expected.size();
  }

  private static List<String> pages(TaskWorld world, TaskQuestion question) {
    var pages = new ArrayList<String>();
    var page = world.asked(question, 0, PAGE);
    while (!page.isEmpty()) {
      pages.addAll(page);
      page = world.asked(question, pages.size(), PAGE);
    }
    return pages;
  }
}
