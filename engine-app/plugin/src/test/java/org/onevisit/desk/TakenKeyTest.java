package org.onevisit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TakenKeyTest {

  @Test
  void isKnownByItsStateHoweverDeepItLies() {
    var taken = new SQLException("there already", "23505");
    assertThat(TakenKey.isCauseOf(new IllegalStateException(new RuntimeException(taken)))).isTrue();
  }

  @Test
  void isKnownInABatch() {
    var batch = new BatchUpdateException();
    batch.setNextException(new SQLException("there already", "23505"));
    assertThat(TakenKey.isCauseOf(new IllegalStateException(batch))).isTrue();
  }

  @Test
  void isNoOtherFailureOfTheDatabaseNorOfOurs() {
    assertThat(TakenKey.isCauseOf(new RuntimeException(new SQLException("too long", "22001"))))
        .isFalse();
    assertThat(TakenKey.isCauseOf(new RuntimeException(new SQLException("gone", "08006"))))
        .isFalse();
    assertThat(TakenKey.isCauseOf(new NullPointerException())).isFalse();
  }
}
