package org.onevisit.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onevisit.catalogue.Wording;
import org.onevisit.refusal.Fault;

/**
 * One question of a form.
 *
 * @param says its component in the file
 * @param hide the conditions that hide it: its own and those of the groups around it
 */
record Field(JsonObject says, List<String> hide) {

  static List<Field> within(JsonObject parent, List<String> hide) {
    var fields = new ArrayList<Field>();
    if (parent.get("components") instanceof JsonArray components) {
      for (var component : components) {
        fields.addAll(of(component.getAsJsonObject(), hide));
      }
    }
    return fields;
  }

  private static List<Field> of(JsonObject component, List<String> around) {
    var hide = new ArrayList<>(around);
    if (component.get("conditional") instanceof JsonObject condition && condition.has("hide")) {
      hide.add(condition.get("hide").getAsString());
    }
    var fields = within(component, hide);
    if (component.has("key") || component.has("path")) {
      fields.add(new Field(component, hide));
    }
    return fields;
  }

  /** The name of the answer; of a group that has answers of its own, its path. */
  String key() {
    return says.has("key") ? text("key") : text("path");
  }

  String type() {
    return text("type");
  }

  /** A text the component has, empty when it has none. */
  String text(String name) {
    return says.get(name) instanceof JsonPrimitive plain ? plain.getAsString() : "";
  }

  /** Such a field shows what is known already and asks nothing. */
  boolean isReadOnly() {
    return isTrue("readonly") || isTrue("disabled");
  }

  boolean isHidden(Function<String, Object> answers, Feel feel) {
    return hide.stream().anyMatch(condition -> isTrue(condition, answers, feel));
  }

  /** A demand as it is now, or null: demands may be expressions too. */
  Object demand(String name, Function<String, Object> answers, Feel feel) {
    return value(demands().get(name), answers, feel);
  }

  /** Whether it must be answered, at least now and then. */
  boolean isRequired() {
    var demand = demands().get("required");
    return demand != null && !"false".equals(demand.getAsString());
  }

  /** What it demands, as written. */
  JsonObject demands() {
    return says.get("validate") instanceof JsonObject demands ? demands : new JsonObject();
  }

  Optional<Wording> flaw(Function<String, Object> answers, Feel feel) {
    try {
      return new Demands(this, answers, feel).flaw();
    } catch (RuntimeException e) {
      return Optional.of(Flaws.uncheckable(e));
    }
  }

  Fault fault(Wording flaw) {
    var label = text("label").startsWith("=") ? "" : text("label").strip();
    return new Fault(key(), label, flaw.zh() + " " + flaw.en());
  }

  static Object value(JsonElement written, Function<String, Object> answers, Feel feel) {
    if (!(written instanceof JsonPrimitive plain)) {
      return null;
    }
    if (plain.isBoolean()) {
      return plain.getAsBoolean();
    }
    var text = plain.getAsString();
    return text.startsWith("=") ? feel.evaluate(text.substring(1), answers) : text;
  }

  /** A condition that cannot be evaluated hides nothing. */
  private static boolean isTrue(String condition, Function<String, Object> answers, Feel feel) {
    try {
      return condition.startsWith("=")
          && Boolean.TRUE.equals(feel.evaluate(condition.substring(1), answers));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean isTrue(String name) {
    return Boolean.parseBoolean(text(name));
  }
}
