package org.onevisit.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;
import java.util.TreeSet;

/** What a form lets choose from as the answer to one of its questions. */
final class Options {

  private Options() {}

  static Set<String> of(JsonElement form, String key) {
    var found = new TreeSet<String>();
    if (form instanceof JsonArray parts) {
      parts.forEach(part -> found.addAll(of(part, key)));
    } else if (form instanceof JsonObject part) {
      if (part.get("key") != null && part.get("key").getAsString().equals(key)) {
        found.addAll(values(part.get("values")));
      }
      part.asMap().values().forEach(child -> found.addAll(of(child, key)));
    }
    return found;
  }

  private static Set<String> values(JsonElement values) {
    var found = new TreeSet<String>();
    if (values instanceof JsonArray options) {
      options.forEach(option -> found.add(option.getAsJsonObject().get("value").getAsString()));
    }
    return found;
  }
}
