package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.onevisit.process.Applications.stall;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;
import org.onevisit.licence.LicenceState;

/** A permit needs no Java: a diagram, four tables and two forms, beside the shared pieces. */
class PermitOfFilesAloneTest {

  private static final String STALL = "market-stall";
  private static final Path FOLDER = Path.of("src/test/resources/permits/market-stall");

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @BeforeEach
  void deployed() {
    permits.deploy(files());
  }

  @Test
  void runsFromTheApplicationToADeliveredLicence() {
    granted()
        .licenceIs(LicenceState.HELD)
        .waitsFor("window330106", "Task_VerifyOriginals")
        .originalsAre("verified", "counter")
        .handsOver()
        .licenceIs(LicenceState.VALID)
        .is(CaseState.CLOSED)
        .visited(1)
        .hasEnded();
  }

  @Test
  void asksAnAuthorityOfTheCityWhereTheModelSaysSo() {
    accepted()
        .waitsFor("publicSecurity3301", "Task_InspectSite")
        .isDue("Task_InspectSite", "2026-11-12");
  }

  @Test
  void letsNoLicenceBecomeValidWhileAPromiseIsOpen() {
    deployRedirected("CallActivity_DeliverLicence");
    granted()
        .standsStill("Validity of the licence of case")
        .standsStill("is refused while these promises are open: sketch.")
        .is(CaseState.DECIDED_GRANT)
        .hasNoLicence();
  }

  @Test
  void closesNoCaseWhileAPromiseIsOpen() {
    deployRedirected("Task_CloseCase");
    granted()
        .standsStill("Closing of case")
        .standsStill("is refused while these promises are open: sketch.")
        .is(CaseState.DECIDED_GRANT);
  }

  /** The same permit, drawn so that it goes on from the licence without the verification. */
  private static void deployRedirected(String next) {
    var files = files();
    files.computeIfPresent(
        STALL + ".bpmn",
        (name, bytes) ->
            new String(bytes, UTF_8)
                .replace(
                    "targetRef=\"CallActivity_VerifyOnCompletion\"", "targetRef=\"" + next + "\"")
                .getBytes(UTF_8));
    permits.deploy(files);
  }

  private static PermitCase granted() {
    return accepted()
        .does("police1", "Task_InspectSite", "reviewOpinion", "agree")
        .does("market1", "Task_DecideApplication", "decision", "grant");
  }

  private static PermitCase accepted() {
    return permits
        .applyFor(STALL, stall())
        .uploadAll()
        .does("market1", "Task_CheckApplication", "acceptance", "accept");
  }

  private static Map<String, byte[]> files() {
    return PermitFiles.withPieces(FOLDER);
  }
}
