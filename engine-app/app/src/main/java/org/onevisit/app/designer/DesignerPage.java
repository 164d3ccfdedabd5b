package org.onevisit.app.designer;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The words a diagram can say; every element template links to its paragraph here. */
@Controller
class DesignerPage {

  private final Map<String, List<ElementTemplate>> byCategory;

  DesignerPage(
      ObjectMapper json,
      @Value("classpath:permits/processes/.camunda/element-templates/permit.json") Resource file)
      throws IOException {
    try (var text = file.getInputStream()) {
      var templates = json.readValue(text, new TypeReference<List<ElementTemplate>>() {});
      byCategory =
          templates.stream()
              .collect(
                  groupingBy(
                      template -> template.category().name(),
                      LinkedHashMap::new,
                      Collectors.toList()));
    }
  }

  @GetMapping("/designer")
  String words(Model page) {
    page.addAttribute("categories", byCategory);
    return "designer";
  }
}
