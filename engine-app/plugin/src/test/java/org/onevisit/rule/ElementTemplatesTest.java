package org.onevisit.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onevisit.act.Acts;
import org.onevisit.casefile.CaseState;
import org.onevisit.catalogue.Level;
import org.onevisit.catalogue.PermitStep;

/** What Modeler offers is what the plugin understands, no less and no more. */
class ElementTemplatesTest {

  private static final Path FILE =
      Path.of("../../processes/.camunda/element-templates/permit.json");
  private static final String CURE =
      "Add it to processes/tools/vocabulary.mjs (%s), then run 'npm run templates' in processes.";

  private static List<JsonObject> templates;

  @BeforeAll
  static void read() throws IOException {
    templates = objects(JsonParser.parseString(Files.readString(FILE)).getAsJsonArray());
  }

  @Test
  void bindNothingThePluginDoesNotUnderstand() {
    assertThat(names(true)).isSubsetOf(PermitStep.namesOnProcess());
    assertThat(names(false)).isSubsetOf(PermitStep.namesOnStep());
    assertThat(values("permit.act")).isSubsetOf(Acts.names());
  }

  @Test
  void haveAFieldForEveryProperty() {
    assertThat(names(true)).as(CURE, "PROCESSES, FIELDS").containsAll(PermitStep.namesOnProcess());
    assertThat(names(false)).as(CURE, "STEPS, FIELDS").containsAll(PermitStep.namesOnStep());
  }

  @Test
  void haveATemplateForEveryAct() {
    assertThat(values("permit.act")).as(CURE, "ACTS").containsAll(Acts.names());
  }

  @Test
  void offerEveryStateAndLevelAndNoOther() {
    assertThat(choices("permit.state"))
        .as(CURE, "FIELDS.state")
        .isEqualTo(codes(Stream.of(CaseState.values()).map(CaseState::name)));
    assertThat(choices("permit.level"))
        .as(CURE, "FIELDS.level")
        .isEqualTo(codes(Stream.of(Level.values()).map(Level::code)));
  }

  /** The choice that leaves the property empty is one more. */
  private static Set<String> codes(Stream<String> codes) {
    return Stream.concat(Stream.of(""), codes).collect(toSet());
  }

  private static Set<String> names(boolean onProcess) {
    return templates.stream()
        .filter(template -> isForProcess(template) == onProcess)
        .flatMap(ElementTemplatesTest::properties)
        .map(ElementTemplatesTest::name)
        .filter(name -> name.startsWith("permit."))
        .collect(toSet());
  }

  private static Set<String> values(String name) {
    return bound(name).map(property -> property.get("value").getAsString()).collect(toSet());
  }

  private static Set<String> choices(String name) {
    return bound(name)
        .flatMap(property -> objects(property.getAsJsonArray("choices")).stream())
        .map(choice -> choice.get("value").getAsString())
        .collect(toSet());
  }

  private static Stream<JsonObject> bound(String name) {
    return templates.stream()
        .flatMap(ElementTemplatesTest::properties)
        .filter(property -> name(property).equals(name));
  }

  private static boolean isForProcess(JsonObject template) {
    return template.getAsJsonArray("appliesTo").get(0).getAsString().equals("bpmn:Process");
  }

  private static Stream<JsonObject> properties(JsonObject template) {
    return objects(template.getAsJsonArray("properties")).stream();
  }

  private static String name(JsonObject property) {
    var binding = property.getAsJsonObject("binding");
    return binding.has("name") ? binding.get("name").getAsString() : "";
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }
}
