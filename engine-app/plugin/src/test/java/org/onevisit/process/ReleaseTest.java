package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onevisit.process.Applications.stall;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.desk.ReleaseDesk;
import org.onevisit.refusal.Refusal;
import org.onevisit.release.Release;
import org.onevisit.release.Release.State;

class ReleaseTest {

  private static final String STALL = "market-stall";
  private static final String ONE = "designer1";
  private static final String OTHER = "designer2";
  private static final AtomicInteger DRAFTS = new AtomicInteger();
  private static final AtomicInteger MOMENTS = new AtomicInteger();

  @RegisterExtension
  static final PermitEngine permits = PermitEngine.withShippedPermits().releasingByFourEyes();

  private ReleaseDesk desk;
  private long before;

  @BeforeEach
  void open() {
    desk = permits.plugin().releaseDesk();
    before = versions();
  }

  @Test
  void holdsWhatSomebodyDeploysAndBeginsNoCaseOnIt() {
    var given = deploys(ONE, files());
    assertThat(versions()).isEqualTo(before);
    assertThat(release(given))
        .returns(State.HELD, Release::state)
        .returns(STALL, Release::name)
        .returns(ONE, Release::handedInBy)
        .returns(null, Release::releasedBy)
        .returns(null, Release::activeAs);
    assertThat(release(given).hash()).hasSize(64);
  }

  @Test
  void isReleasedByAnotherPersonWhoIsOnRecordWithTheTimeAndTheVeryFiles() {
    var given = deploys(ONE, files());
    var hash = release(given).hash();
    permits.now("2026-11-03", "10:00");
    desk.release(given, OTHER);
    assertThat(versions()).isEqualTo(before + 1);
    assertThat(release(given))
        .returns(State.RELEASED, Release::state)
        .returns(hash, Release::hash)
        .returns(OTHER, Release::releasedBy)
        .returns("2026-11-03", release -> permits.day(release.releasedAt()).toString());
    permits
        .applyFor(STALL, stall())
        .uploadAll()
        .does("market1", "Task_CheckApplication", "acceptance", "accept");
  }

  @Test
  void isNotReleasedByWhoHandedItIn() {
    var given = deploys(ONE, files());
    assertThatThrownBy(() -> desk.release(given, "Designer1"))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "PERMIT-09003 'market-stall' was handed in by 'Designer1'. Somebody else who may deploy"
                + " releases it.");
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void isReleasedOnce() {
    var given = deploys(ONE, files());
    desk.release(given, OTHER);
    assertThatThrownBy(() -> desk.release(given, OTHER))
        .hasMessage("PERMIT-09004 'market-stall' is RELEASED and waits for nobody.");
    assertThatThrownBy(() -> desk.release("nothing", OTHER))
        .hasMessage("PERMIT-09002 Nothing was deployed as 'nothing'.");
    assertThat(versions()).isEqualTo(before + 1);
  }

  @Test
  void waitsNoMoreWhenTheSameNameIsHandedInAnew() {
    var first = deploys(ONE, files());
    var second = deploys(ONE, files());
    assertThatThrownBy(() -> desk.release(first, OTHER))
        .hasMessageContaining("is REPLACED and waits for nobody");
    desk.release(second, OTHER);
    assertThat(versions()).isEqualTo(before + 1);
  }

  @Test
  void isTheSameToWhoDeploysTheSameAgain() {
    var files = files();
    var given = deploys(ONE, files);
    assertThat(deploys(ONE, files)).isEqualTo(given);
    desk.release(given, OTHER);
    assertThat(deploys(ONE, files)).isEqualTo(release(given).activeAs());
    assertThat(versions()).isEqualTo(before + 1);
  }

  @Test
  void isDiscardedWithReasonsOnRecordAndCanBeHandedInAgain() {
    var files = files();
    var given = deploys(ONE, files);
    var hash = release(given).hash();
    assertThatThrownBy(() -> desk.discard(given, OTHER, " "))
        .hasMessage("PERMIT-07015 Say why it is discarded, in at most 1000 characters.");
    permits.now("2026-11-03", "10:00");
    desk.discard(given, OTHER, "The period is too short.");

    assertThat(release(given))
        .returns(State.DISCARDED, Release::state)
        .returns(hash, Release::hash)
        .returns(OTHER, Release::discardedBy)
        .returns("The period is too short.", Release::discardReasons)
        .returns("2026-11-03", release -> permits.day(release.discardedAt()).toString())
        .returns(null, Release::releasedBy);
    assertThatThrownBy(() -> desk.release(given, OTHER)).hasMessageContaining("is DISCARDED and");
    assertThatThrownBy(() -> desk.discard(given, ONE, "Again"))
        .hasMessageContaining("is DISCARDED and");
    var again = deploys(ONE, files);
    assertThat(again).isNotEqualTo(given);
    assertThat(release(again)).returns(State.HELD, Release::state).returns(hash, Release::hash);
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void isTakenBackByWhoHandedItIn() {
    var given = deploys(ONE, files());
    desk.discard(given, ONE, "Handed in too early");
    assertThat(release(given)).returns(ONE, Release::discardedBy);
  }

  @Test
  void isNoLongerToBeReleasedWhereAnAdministratorHasDeletedItInTheEngine() {
    var given = deploys(ONE, files());
    permits.engine().getRepositoryService().deleteDeployment(given);
    assertThatThrownBy(() -> desk.release(given, OTHER)).hasMessageContaining("PERMIT-09002");
    desk.discard(given, OTHER, "Its files are gone");
    assertThat(release(given)).returns(State.DISCARDED, Release::state);
  }

  @Test
  void refusesWhatBreaksARuleOrTheEngineCannotReadAndHoldsNothing() {
    var held = desk.newest().size();
    var ruleless = files();
    ruleless.remove("market-stall-grounds.dmn");
    assertThatThrownBy(() -> deploys(ONE, ruleless)).isInstanceOf(ParseException.class);
    var unreadable =
        Map.of(
            "else.bpmn",
            new String(files().get("market-stall.bpmn"), UTF_8)
                .replaceAll("<camunda:property name=\"permit[^>]*>", "")
                .replace("camunda:delegateExpression=\"${act}\"", "")
                .getBytes(UTF_8));
    assertThatThrownBy(() -> deploys(ONE, unreadable))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("One of the attributes");
    assertThat(desk.newest()).hasSize(held);
  }

  private Release release(String id) {
    return desk.newest().stream().filter(found -> found.id().equals(id)).findFirst().orElseThrow();
  }

  /** As Camunda Modeler does it. */
  private static String deploys(String designer, Map<String, byte[]> files) {
    // a moment later than any other, by which the engine tells the newest of a name
    permits.now("2026-11-02", "09:%02d".formatted(MOMENTS.incrementAndGet()));
    var deployment =
        permits
            .engine()
            .getRepositoryService()
            .createDeployment()
            .name(STALL)
            .source("Camunda Modeler")
            .enableDuplicateFiltering(false);
    files.forEach(
        (name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
    return as(designer, () -> deployment.deploy().getId());
  }

  private static <T> T as(String user, Supplier<T> work) {
    var identity = permits.engine().getIdentityService();
    identity.setAuthentication(user, List.of("designers"));
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
    }
  }

  private static long versions() {
    return permits
        .engine()
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(STALL)
        .count();
  }

  /** A draft of its own each time, so that no other test has deployed the same. */
  private static Map<String, byte[]> files() {
    var files = PermitFiles.withPieces(Path.of("src/test/resources/permits", STALL));
    files.computeIfPresent(
        STALL + ".bpmn",
        (any, bytes) ->
            new String(bytes, UTF_8)
                .replaceFirst(
                    "(<bpmn:process [^>]*name=\")[^\"]*", "$1Draft " + DRAFTS.incrementAndGet())
                .getBytes(UTF_8));
    return files;
  }
}
