package org.onevisit.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.onevisit.process.Applications.SOCIETY;
import static org.onevisit.process.Applications.society;
import static org.onevisit.process.Applications.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onevisit.casefile.CaseState;

class UnknownAgencyTest {

  @RegisterExtension static final PermitEngine permits = PermitEngine.withShippedPermits();

  @Test
  void belongsToNobodyRatherThanToAWrongAgencyWhenTheCompetentUnitIsUnknown() {
    permits.deploy(offering("meteorology"));
    permits
        .applyFor(SOCIETY, with(society(), "competentUnit", "meteorology"))
        .doesNotWaitFor("Task_GiveOpinion")
        .standsStill("No agency has function 'meteorology' at level county for region 330106.")
        .is(CaseState.SUBMITTED);
  }

  /** The shipped permits, but that the form offers a unit which no county has. */
  private static Map<String, byte[]> offering(String unit) {
    var files = PermitFiles.shipped();
    files.computeIfPresent(
        "apply-" + SOCIETY + ".form",
        (name, form) ->
            new String(form, UTF_8)
                .replace("\"value\": \"sports\"", "\"value\": \"sports\"}, " + option(unit))
                .getBytes(UTF_8));
    return files;
  }

  private static String option(String unit) {
    return "{\"label\": \"%s\", \"value\": \"%s\"".formatted(unit, unit);
  }
}
