package org.onevisit.app.designer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** An element template of Camunda Modeler, as far as people read it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ElementTemplate(
    String id, String name, String description, Category category, List<Property> properties) {

  /** What a designer can fill in. */
  public List<Property> fields() {
    return properties.stream().filter(property -> property.label() != null).toList();
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Category(String name) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Property(String label, String description, Binding binding) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Binding(String name) {}
}
