package org.onevisit.form;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.onevisit.refusal.Fault;

/** What of a field nobody but a browser could check. */
record Defects(Field field, Feel feel) {

  private static final Set<String> TYPES =
      new TreeSet<>(
          Set.of(
              "textfield",
              "textarea",
              "datetime",
              "number",
              "checkbox",
              "select",
              "radio",
              "checklist",
              "taglist"));

  Stream<Fault> all() {
    return Stream.of(type(), kindOfText(), expressions(), pattern())
        .flatMap(found -> found)
        .map(defect -> new Fault(field.key(), defect));
  }

  private Stream<String> type() {
    return Stream.of(field.type())
        .filter(type -> !TYPES.contains(type))
        .map(type -> "'%s' cannot be checked again. Use one of %s.".formatted(type, TYPES));
  }

  private Stream<String> kindOfText() {
    return Stream.ofNullable(field.demands().get("validationType"))
        .map(JsonElement::getAsString)
        .filter(kind -> !"custom".equals(kind))
        .map("'%s' cannot be checked again. Write a pattern."::formatted);
  }

  /** Not what an expression says is asked, only that it is one. */
  private Stream<String> expressions() {
    var demands =
        field.demands().asMap().values().stream()
            .filter(demand -> demand instanceof JsonPrimitive)
            .map(JsonElement::getAsString);
    return Stream.concat(field.hide().stream(), demands)
        .filter(text -> text.startsWith("=") && !isExpression(text.substring(1)))
        .map("'%s' is no FEEL expression. Correct it."::formatted);
  }

  private boolean isExpression(String text) {
    try {
      feel.evaluate(text, name -> null);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private Stream<String> pattern() {
    return Stream.ofNullable(field.demands().get("pattern"))
        .map(JsonElement::getAsString)
        .filter(pattern -> !isPattern(pattern))
        .map("'%s' is no pattern. Correct it."::formatted);
  }

  private static boolean isPattern(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
