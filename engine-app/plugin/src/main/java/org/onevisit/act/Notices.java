package org.onevisit.act;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onevisit.casefile.CaseFile;

/** Notices to the applicant; they leave once the act that gives rise to them has committed. */
public final class Notices {

  static final String KIND = "notice";

  private static final Gson JSON = new Gson();

  /** The answers a notice repeats: what an officer wrote for the applicant. */
  private static final List<String> PARTICULARS =
      List.of(
          "missingMaterials",
          "supplementReason",
          "errorsToCorrect",
          "nonAcceptanceReason",
          "rightAgency",
          "refusalGround",
          "refusalReason",
          "verificationNote",
          "revocationGround",
          "overdueReason",
          "inspectionNote",
          "acceptanceRevocationReason");

  private Notices() {}

  /** Sends the notice a model's step names. */
  static void send(Step step) {
    var code = step.says().get("notice");
    send(step, code);
    step.record("notify", code, "");
  }

  static void send(Step step, String code) {
    send(step, code, Map.of());
  }

  /** Sends a notice with particulars of its own; gives its id. */
  static String send(Step step, String code, Map<String, String> particulars) {
    var payload = payload(step, code);
    payload.putAll(particulars);
    return step.file().dispatch(KIND, JSON.toJson(payload));
  }

  /** Sends a notice that no step of a model gives rise to. */
  public static void send(CaseFile file, String code, Map<String, String> particulars) {
    var payload = new LinkedHashMap<String, String>();
    payload.put("notice", code);
    payload.putAll(particulars);
    file.dispatch(KIND, JSON.toJson(payload));
  }

  private static Map<String, String> payload(Step step, String code) {
    var payload = new LinkedHashMap<String, String>();
    payload.put("notice", code);
    for (var name : PARTICULARS) {
      var text = step.answers().text(name);
      if (!text.isEmpty()) {
        payload.put(name, text);
      }
    }
    return payload;
  }
}
