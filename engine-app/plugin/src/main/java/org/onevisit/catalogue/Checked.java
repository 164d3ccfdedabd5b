package org.onevisit.catalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onevisit.refusal.Fault;

/** JSON that was sent in, read with a note of everything that is wrong with it. */
public final class Checked {

  private final JsonObject json;
  private final String path;
  private final List<Fault> faults;

  private Checked(JsonObject json, String path, List<Fault> faults) {
    this.json = json;
    this.path = path;
    this.faults = faults;
  }

  /** Reads a text; what is no JSON object is one fault, and as good as empty. */
  public static Checked read(String text) {
    var faults = new ArrayList<Fault>();
    try {
      var read = object(JsonParser.parseString(text), "", faults);
      return new Checked(read.orElseGet(JsonObject::new), "", faults);
    } catch (JsonParseException e) {
      faults.add(new Fault("", "This is no JSON: " + Json.flaw(e)));
      return new Checked(new JsonObject(), "", faults);
    }
  }

  /** Everything that is wrong so far. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Notes something wrong with a field. */
  public void fault(String field, String message) {
    faults.add(new Fault(path + field, message));
  }

  /** A text; it is a fault when there is none or it is blank. */
  public String text(String field) {
    var value =
        primitive(field, JsonPrimitive::isString).map(JsonPrimitive::getAsString).orElse("");
    if (value.isBlank()) {
      fault(field, "A text is expected that is not empty.");
    }
    return value;
  }

  /** A whole number, or nothing when there is none. */
  public Optional<Integer> number(String field) {
    return primitive(field, JsonPrimitive::isNumber)
        .map(JsonPrimitive::getAsString)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  /** Yes or no; it is a fault when neither was sent. */
  public boolean flag(String field) {
    var value = primitive(field, JsonPrimitive::isBoolean).map(JsonPrimitive::getAsBoolean);
    if (value.isEmpty()) {
      fault(field, "true or false is expected.");
    }
    return value.orElse(false);
  }

  /** A date, or nothing when there is none, which is a fault. */
  public Optional<LocalDate> date(String field) {
    var value = primitive(field, JsonPrimitive::isString).map(JsonPrimitive::getAsString);
    var date = value.flatMap(Checked::dateOf);
    if (date.isEmpty()) {
      fault(field, "'%s' is no date like 2027-02-06.".formatted(value.orElse("")));
    }
    return date;
  }

  /** A date, or nothing when none was sent. */
  public Optional<LocalDate> dateIfSent(String field) {
    return isSent(field) ? date(field) : Optional.empty();
  }

  /** A text, or nothing when none was sent. */
  public Optional<String> textIfSent(String field) {
    return isSent(field) ? Optional.of(text(field)) : Optional.empty();
  }

  /** A list of texts, empty when none was sent. */
  public List<String> textsIfSent(String field) {
    return isSent(field) ? texts(field) : List.of();
  }

  /** A list of texts with at least one. */
  public List<String> texts(String field) {
    var texts = new ArrayList<String>();
    for (var element : array(field)) {
      if (isText(element)) {
        texts.add(element.getAsString());
      } else {
        fault(field, "Only texts that are not empty are expected here.");
      }
    }
    return texts;
  }

  /** A list of objects with at least one. */
  public List<Checked> objects(String field) {
    var objects = new ArrayList<Checked>();
    var array = array(field);
    for (var i = 0; i < array.size(); i++) {
      var place = "%s%s[%d]".formatted(path, field, i);
      object(array.get(i), place, faults)
          .ifPresent(found -> objects.add(new Checked(found, place + ".", faults)));
    }
    return objects;
  }

  /** A date in ISO form, or nothing when the text is none. */
  public static Optional<LocalDate> dateOf(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private boolean isSent(String field) {
    return json.has(field) && !json.get(field).isJsonNull();
  }

  private JsonArray array(String field) {
    var element = json.get(field);
    if (element == null || !element.isJsonArray() || element.getAsJsonArray().isEmpty()) {
      fault(field, "A list is expected that is not empty.");
      return new JsonArray();
    }
    return element.getAsJsonArray();
  }

  private Optional<JsonPrimitive> primitive(String field, Predicate<JsonPrimitive> kind) {
    return Optional.ofNullable(json.get(field))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsJsonPrimitive)
        .filter(kind);
  }

  private static boolean isText(JsonElement element) {
    return element.isJsonPrimitive()
        && element.getAsJsonPrimitive().isString()
        && !element.getAsString().isBlank();
  }

  private static Optional<JsonObject> object(
      JsonElement element, String where, List<Fault> faults) {
    if (element.isJsonObject()) {
      return Optional.of(element.getAsJsonObject());
    }
    faults.add(new Fault(where, "An object in braces is expected."));
    return Optional.empty();
  }
}
