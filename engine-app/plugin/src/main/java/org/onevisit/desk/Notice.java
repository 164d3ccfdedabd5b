package org.onevisit.desk;

import com.google.gson.Gson;
import java.util.Map;
import java.util.TreeMap;
import org.onevisit.casefile.CaseFile;

/** Tells an applicant something outside the flow of the case, once this has committed. */
final class Notice {

  private static final Gson JSON = new Gson();

  private Notice() {}

  static void send(CaseFile file, String code, Map<String, String> particulars) {
    var payload = new TreeMap<>(particulars);
    payload.put("notice", code);
    file.dispatch("notice", JSON.toJson(payload));
  }
}
