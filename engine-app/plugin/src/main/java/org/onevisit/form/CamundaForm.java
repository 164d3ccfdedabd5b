package org.onevisit.form;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The questions of a Camunda Form, and what each demands of its answer. */
public record CamundaForm(List<Field> fields) {

  /** Reads a {@code .form} file. */
  public static CamundaForm read(String json) {
    var form = JsonParser.parseString(json);
    return new CamundaForm(
        form instanceof JsonObject root ? Field.within(root, List.of()) : List.of());
  }

  /** Whether the form puts this question to whoever fills it in. */
  public boolean asks(String key) {
    return fields.stream().anyMatch(field -> field.key().equals(key));
  }

  /** Holds answers against the form; a question that is hidden demands nothing. */
  public FormCheck check(Function<String, Object> answers, Feel feel) {
    var hidden = new HashSet<Field>();
    Function<String, Object> shown = key -> isIgnored(key, hidden) ? null : answers.apply(key);
    fields.stream().filter(field -> field.isHidden(shown, feel)).forEach(hidden::add);
    var faults =
        fields.stream()
            .filter(field -> !field.isReadOnly())
            .flatMap(
                field ->
                    (hidden.contains(field)
                            ? Demands.tooLongToKeep(answers.apply(field.key()))
                            : field.flaw(shown, feel))
                        .map(field::fault).stream())
            .toList();
    var ignored = fields.stream().map(Field::key).filter(key -> isIgnored(key, hidden)).toList();
    return new FormCheck(faults, ignored);
  }

  /** A key may be asked in two places of which one is shown. */
  private boolean isIgnored(String key, Set<Field> hidden) {
    return asks(key) && fields.stream().filter(f -> f.key().equals(key)).allMatch(hidden::contains);
  }
}
