package org.onevisit.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onevisit.catalogue.Means;
import org.onevisit.catalogue.PromiseKind;
import org.onevisit.catalogue.Stage;
import org.onevisit.refusal.Refusal;

/** The steps a promise may take, and no others. */
class PromiseTest {

  private static final Finding FOUND = new Finding("counter", "", "", Instant.EPOCH, "window1");

  /** What may follow; nothing where a state is not named. */
  private static final Map<PromiseState, Set<PromiseState>> STEPS =
      Map.of(
          PromiseState.MADE,
              Set.of(
                  PromiseState.VERIFIED,
                  PromiseState.RECTIFYING,
                  PromiseState.BROKEN,
                  PromiseState.WITHDRAWN),
          PromiseState.DUE,
              Set.of(
                  PromiseState.VERIFIED,
                  PromiseState.RECTIFYING,
                  PromiseState.BROKEN,
                  PromiseState.WITHDRAWN),
          // a refused or withdrawn application leaves nothing to be put right
          PromiseState.RECTIFYING,
              Set.of(
                  PromiseState.VERIFIED,
                  PromiseState.RECTIFYING,
                  PromiseState.BROKEN,
                  PromiseState.WITHDRAWN),
          PromiseState.BROKEN, Set.of(PromiseState.REPAIRED, PromiseState.VERIFIED));

  static Stream<Arguments> pairs() {
    return Stream.of(PromiseState.values())
        .flatMap(from -> Stream.of(PromiseState.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void takesTheStepsOfTheLawAndRefusesAllOthers(PromiseState from, PromiseState to) {
    var promise = in(from);
    if (STEPS.getOrDefault(from, Set.of()).contains(to)) {
      assertThat(promise.become(to, FOUND).state()).isEqualTo(to);
    } else {
      assertThatThrownBy(() -> promise.become(to, FOUND))
          .isInstanceOf(Refusal.class)
          .hasMessageContainingAll(from.name(), to.name());
    }
  }

  private static Promise in(PromiseState state) {
    var terms =
        new Terms(Stage.VALIDITY, "words", "1", "", "verification", "window", Means.DESK, "law");
    var signature = new Signature("张*", "online", Instant.EPOCH);
    var made = Promise.made("1", PromiseKind.SCAN_EQUALS_ORIGINAL, "diploma", terms, signature);
    return switch (state) {
      case MADE -> made;
      case DUE -> made.due(Instant.EPOCH);
      case REPAIRED -> in(PromiseState.BROKEN).become(state, FOUND);
      default -> made.become(state, FOUND);
    };
  }
}
