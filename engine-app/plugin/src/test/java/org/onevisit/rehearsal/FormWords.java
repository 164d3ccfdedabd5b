package org.onevisit.rehearsal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as people read it: they say its labels, the engine takes its keys. */
final class FormWords {

  private static final Set<String> YES = Set.of("yes", "true", "是");
  private static final Set<String> NO = Set.of("no", "false", "否");

  private final List<JsonObject> fields = new ArrayList<>();

  FormWords(InputStream form) {
    try (var reader = new InputStreamReader(form, StandardCharsets.UTF_8)) {
      collect(JsonParser.parseReader(reader).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was said, as the engine takes it. */
  Map<String, Object> answers(Map<String, String> said) {
    var answers = new LinkedHashMap<String, Object>();
    said.forEach(
        (label, value) -> {
          var field =
              Words.find("field", label, fields, f -> text(f, "label"), f -> text(f, "key"));
          answers.put(text(field, "key"), value(field, value));
        });
    return answers;
  }

  /** Everything the form asks. */
  List<String> keys() {
    return fields.stream().map(field -> text(field, "key")).toList();
  }

  /**
   * Something in every field that must be filled in, where the story does not care. A number whose
   * least value depends on other answers the story has to say.
   */
  Map<String, Object> anything() {
    var answers = new LinkedHashMap<String, Object>();
    fields.stream()
        .filter(FormWords::isRequired)
        .filter(field -> !text(validate(field), "min").startsWith("="))
        .forEach(field -> answers.put(text(field, "key"), anything(field)));
    return answers;
  }

  private static Object anything(JsonObject field) {
    return switch (text(field, "type")) {
      case "checkbox" -> true;
      case "number" -> validate(field).has("min") ? validate(field).get("min").getAsInt() : 1;
      case "radio", "select" -> text(options(field).get(0), "value");
      default -> "测试";
    };
  }

  private static Object value(JsonObject field, String said) {
    return switch (text(field, "type")) {
      case "checkbox" -> isYes(field, said);
      case "number" -> Integer.valueOf(said);
      case "radio", "select" ->
          text(
              Words.find(
                  "answer to '%s'".formatted(text(field, "label")),
                  said,
                  options(field),
                  option -> text(option, "label"),
                  option -> text(option, "value")),
              "value");
      case "textfield", "textarea", "datetime", "checklist" -> said;
      default ->
          throw new AssertionError(
              "'%s' is a %s, which no story can fill in."
                  .formatted(text(field, "label"), text(field, "type")));
    };
  }

  private static boolean isYes(JsonObject field, String said) {
    if (!YES.contains(said) && !NO.contains(said)) {
      throw new AssertionError("'%s' takes yes or no.".formatted(text(field, "label")));
    }
    return YES.contains(said);
  }

  private static boolean isRequired(JsonObject field) {
    return text(validate(field), "required").equals("true");
  }

  private static JsonObject validate(JsonObject field) {
    return field.has("validate") ? field.getAsJsonObject("validate") : new JsonObject();
  }

  private static List<JsonObject> options(JsonObject field) {
    return field.getAsJsonArray("values").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private void collect(JsonObject component) {
    if (component.has("key")) {
      fields.add(component);
    }
    var children = component.getAsJsonArray("components");
    (children == null ? new JsonArray() : children).forEach(c -> collect(c.getAsJsonObject()));
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }
}
