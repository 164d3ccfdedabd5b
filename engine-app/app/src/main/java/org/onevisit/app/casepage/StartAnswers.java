package org.onevisit.app.casepage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.onevisit.casefile.Application;
import org.springframework.stereotype.Component;

/**
 * What an application says beside the applicant's personal data, in the words of the form it was
 * made on. Asked in the system's name.
 */
@Component
class StartAnswers {

  private final FormService forms;
  private final RuntimeService runtime;

  StartAnswers(FormService forms, RuntimeService runtime) {
    this.forms = forms;
    this.runtime = runtime;
  }

  List<Answer> of(Application application) {
    var given = given(application);
    return fields(form(application))
        .filter(field -> field.has("key") && given.get(key(field)) != null)
        .map(field -> new Answer(text(field, "label"), words(field, given.get(key(field)))))
        .toList();
  }

  /** Personal data never become variables, so none is among them. */
  private Map<String, Object> given(Application application) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(application.caseNo())
        .processDefinitionId(application.definitionId())
        .list()
        .stream()
        .findFirst()
        .map(instance -> runtime.getVariables(instance.getId()))
        .orElse(Map.of());
  }

  private JsonElement form(Application application) {
    try (var form = forms.getDeployedStartForm(application.definitionId());
        var reader = new InputStreamReader(form, StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonObject> fields(JsonElement part) {
    return children(part, "components")
        .flatMap(child -> Stream.concat(Stream.of(child), fields(child)));
  }

  private static String words(JsonObject field, Object value) {
    if (value instanceof Boolean ticked) {
      return ticked ? "✓" : "—";
    }
    return children(field, "values")
        .filter(choice -> text(choice, "value").equals(value.toString()))
        .map(choice -> text(choice, "label"))
        .findFirst()
        .orElseGet(value::toString);
  }

  private static Stream<JsonObject> children(JsonElement part, String name) {
    return part instanceof JsonObject object && object.has(name)
        ? StreamSupport.stream(object.getAsJsonArray(name).spliterator(), false)
            .map(JsonElement::getAsJsonObject)
        : Stream.empty();
  }

  private static String key(JsonObject field) {
    return text(field, "key");
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }

  /**
   * @param label as on the form, in Chinese and English
   */
  record Answer(String label, String value) {}
}
