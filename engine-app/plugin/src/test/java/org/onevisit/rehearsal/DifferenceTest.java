package org.onevisit.rehearsal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A story that the model does not tell shows its designer where they part. */
class DifferenceTest {

  private static final Path PICTURE =
      Path.of("target", "rehearsal", "Education-is-skipped", "nurse-registration.svg");

  private static Map<String, String> failures;

  @BeforeAll
  static void tellStoriesThatAreNotTrue() {
    var listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            request()
                .filters(EngineFilter.includeEngines("cucumber"))
                .configurationParameter("cucumber.junit-platform.discovery.as-root-engine", "true")
                .configurationParameter("cucumber.glue", "org.onevisit.rehearsal")
                .configurationParameter(
                    "cucumber.features", "src/test/resources/stories/another-way.feature")
                .build(),
            listener);
    failures =
        listener.getSummary().getFailures().stream()
            .collect(
                toMap(
                    failure -> failure.getTestIdentifier().getDisplayName(),
                    failure -> failure.getException().getMessage()));
  }

  @Test
  void namesWhatWasExpectedWhereTheCaseStandsAndHowItCameThere() {
    assertThat(failures.get("Education is skipped"))
        .contains(
            "Task_ReviewApplication is not open.",
            "Expected: \"审查申请 Review application\" (Task_ReviewApplication of nurse-registration)",
            "The case stands at: \"确认学历 Confirm diploma\" (Task_ConfirmDiploma of"
                + " nurse-registration)",
            "It came by: Flow_ApplicationReceivedToCollectAndAccept > ",
            "Picture: ");
  }

  @Test
  void drawsThePathOverTheDiagramOfTheModel() throws IOException {
    var picture = Files.readString(PICTURE);

    assertThat(drawn(picture, "CallActivity_CollectAndAccept")).contains("\"shape taken\"");
    assertThat(drawn(picture, "Task_ConfirmDiploma")).contains("\"shape taken here\"");
    assertThat(drawn(picture, "Task_ReviewApplication")).contains("\"shape expected\"");
    assertThat(drawn(picture, "Task_CloseCase")).contains("\"shape\"");
  }

  @Test
  void saysWhichAnswersAFormTakes() {
    assertThat(failures.get("An answer nobody can give"))
        .contains(
            "There is no answer to '核对结果 Result' 'Perhaps'. Known: [受理 Accept, 当场更正 Correct on the spot, 补正 Ask for"
                + " supplements, 不予受理 Do not accept, 非本机关职权 Not our power].");
  }

  private static String drawn(String picture, String element) {
    return picture
        .lines()
        .filter(line -> line.contains("<title>" + element + "</title>"))
        .findFirst()
        .orElseThrow();
  }
}
