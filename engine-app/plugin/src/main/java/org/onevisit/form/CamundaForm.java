package org.onevisit.form;

import static java.util.stream.Collectors.toCollection;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.onevisit.refusal.Fault;

/** The questions of a Camunda Form, and what each demands of its answer. */
public record CamundaForm(List<Field> fields) {

  private static final Set<String> WRITTEN = Set.of("textfield", "textarea");

  /** Reads a {@code .form} file. */
  public static CamundaForm read(String json) {
    return read(JsonParser.parseString(json).getAsJsonObject());
  }

  /** The same, of a file that is parsed already. */
  public static CamundaForm read(JsonObject form) {
    return new CamundaForm(Field.within(form, List.of()));
  }

  /** Every question it puts. */
  public Set<String> keys() {
    return fields.stream().map(Field::key).collect(toCollection(TreeSet::new));
  }

  /** The questions that are answered in one's own words, by key in their order, with labels. */
  public Map<String, String> written() {
    var written = new LinkedHashMap<String, String>();
    fields.stream()
        .filter(field -> !field.isReadOnly() && WRITTEN.contains(field.type()))
        .forEach(field -> written.put(field.key(), field.text("label")));
    return written;
  }

  /** The questions that must be answered, at least when they are shown. */
  public Set<String> required() {
    return fields.stream()
        .filter(Field::isRequired)
        .map(Field::key)
        .collect(toCollection(TreeSet::new));
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

  /**
   * What the form demands and nobody but a browser could check.
   *
   * @param feel evaluates an expression to see whether it is one
   */
  public List<Fault> uncheckable(Feel feel) {
    return fields.stream().flatMap(field -> new Defects(field, feel).all()).toList();
  }

  /** A key may be asked in two places of which one is shown. */
  private boolean isIgnored(String key, Set<Field> hidden) {
    return asks(key) && fields.stream().filter(f -> f.key().equals(key)).allMatch(hidden::contains);
  }
}
