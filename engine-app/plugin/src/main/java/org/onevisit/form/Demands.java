package org.onevisit.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onevisit.catalogue.TextLength;
import org.onevisit.catalogue.Wording;

/** Holds one answer against what its field demands, in the order a browser does. */
record Demands(Field field, Function<String, Object> answers, Feel feel) {

  /** What the engine can keep of a text. */
  private static final int LONGEST = 4000;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

  Optional<Wording> flaw() {
    var answer = answers.apply(field.key());
    var tooLong = tooLongToKeep(answer);
    if (tooLong.isPresent()) {
      return tooLong;
    }
    if (isEmpty(answer)) {
      return isTrue("required") ? Optional.of(Flaws.missing(field.type())) : Optional.empty();
    }
    return switch (field.type()) {
      case "textfield", "textarea", "datetime" -> text(answer);
      case "number" -> number(answer);
      case "checkbox" -> answer instanceof Boolean ? fine() : Optional.of(Flaws.noTick());
      case "select", "radio" -> options(List.of(answer));
      case "checklist", "taglist" -> options(several(answer));
      default -> fine();
    };
  }

  /** A text the engine has no room for, be it blank or about to be forgotten. */
  static Optional<Wording> tooLongToKeep(Object answer) {
    return answer instanceof String text && text.length() > LONGEST
        ? Optional.of(TextLength.tooLong(LONGEST, text.length()))
        : fine();
  }

  private boolean isEmpty(Object answer) {
    return answer == null
        || Boolean.FALSE.equals(answer) && "checkbox".equals(field.type())
        || answer instanceof String text && text.isBlank()
        || answer instanceof Collection<?> list && list.isEmpty();
  }

  private Optional<Wording> text(Object answer) {
    if (!(answer instanceof String)) {
      return Optional.of(Flaws.noText());
    }
    var text = ((String) answer).strip();
    var length = length(text.length());
    if (length.isPresent()) {
      return length;
    }
    if (CONTROL.matcher(text).find() || "textfield".equals(field.type()) && text.contains("\n")) {
      return Optional.of(Flaws.controlCharacter());
    }
    var pattern = field.demand("pattern", answers, feel);
    return pattern == null || Pattern.compile(pattern.toString()).matcher(text).find()
        ? fine()
        : Optional.of(Flaws.otherForm(field.text("description"), pattern.toString()));
  }

  private Optional<Wording> length(int has) {
    var most = number("maxLength").map(BigDecimal::intValue).orElse(LONGEST);
    var least = number("minLength").map(BigDecimal::intValue).orElse(0);
    if (has > most) {
      return Optional.of(TextLength.tooLong(most, has));
    }
    return has < least ? Optional.of(Flaws.tooShort(least, has)) : fine();
  }

  private Optional<Wording> number(Object answer) {
    if (!(answer instanceof Number) && !isTrue(field.says().get("serializeToString"))) {
      return Optional.of(Flaws.noNumber());
    }
    try {
      return number(new BigDecimal(answer.toString().strip()));
    } catch (NumberFormatException e) {
      return Optional.of(Flaws.noNumber());
    }
  }

  private Optional<Wording> number(BigDecimal number) {
    var digits = field.says().get("decimalDigits");
    if (digits != null && number.stripTrailingZeros().scale() > digits.getAsInt()) {
      return Optional.of(Flaws.tooFine(digits.getAsInt()));
    }
    var least = number("min").filter(min -> number.compareTo(min) < 0).map(Flaws::tooSmall);
    var most = number("max").filter(max -> number.compareTo(max) > 0).map(Flaws::tooLarge);
    return least.or(() -> most);
  }

  /** Who cannot send a list separates words by commas. */
  private static Object several(Object answer) {
    return answer instanceof String words ? List.of(words.strip().split("\\s*,\\s*")) : answer;
  }

  private Optional<Wording> options(Object answer) {
    if (!(answer instanceof Collection<?> chosen)) {
      return Optional.of(Flaws.noList());
    }
    var possible = possible();
    return chosen.stream()
        .map(String::valueOf)
        .filter(choice -> !possible.contains(choice))
        .findFirst()
        .map(choice -> Flaws.noOption(choice, possible));
  }

  private List<String> possible() {
    if (field.says().get("values") instanceof JsonArray values) {
      return values.asList().stream().map(Demands::option).toList();
    }
    var offered =
        field.says().has("valuesKey")
            ? answers.apply(field.text("valuesKey"))
            : Field.value(field.says().get("valuesExpression"), answers, feel);
    return offered instanceof Collection<?> list
        ? list.stream().map(Demands::option).toList()
        : List.of();
  }

  private static String option(Object offered) {
    if (offered instanceof JsonObject choice) {
      return choice.get("value").getAsString();
    }
    if (offered instanceof JsonElement plain) {
      return plain.getAsString();
    }
    return String.valueOf(offered instanceof Map<?, ?> choice ? choice.get("value") : offered);
  }

  private Optional<BigDecimal> number(String name) {
    return Stream.ofNullable(field.demand(name, answers, feel))
        .map(Object::toString)
        .filter(text -> !text.isBlank())
        .map(BigDecimal::new)
        .findFirst();
  }

  private boolean isTrue(String name) {
    return Boolean.parseBoolean(String.valueOf(field.demand(name, answers, feel)));
  }

  private static boolean isTrue(JsonElement says) {
    return says != null && says.getAsBoolean();
  }

  private static Optional<Wording> fine() {
    return Optional.empty();
  }
}
