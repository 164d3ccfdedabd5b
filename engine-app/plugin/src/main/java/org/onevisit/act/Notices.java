package org.onevisit.act;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notices to the applicant; they leave once the act that gives rise to them has committed. */
final class Notices {

  static final String KIND = "notice";

  private static final Gson JSON = new Gson();

  private Notices() {}

  static void send(Step step) {
    send(step, step.notice(), Map.of());
    step.record("notify", step.notice(), "");
  }

  static void send(Step step, String code, Map<String, String> particulars) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("notice", code);
    payload.putAll(particulars);
    step.file().dispatch(KIND, JSON.toJson(payload));
  }
}
