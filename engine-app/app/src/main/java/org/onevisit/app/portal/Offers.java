package org.onevisit.app.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onevisit.app.api.Permits;
import org.springframework.stereotype.Component;

/** What one can apply for, and how: read from each permit's start form. */
@Component
class Offers {

  private final Permits permits;
  private final ObjectMapper json;

  Offers(Permits permits, ObjectMapper json) {
    this.permits = permits;
    this.json = json;
  }

  List<Offer> all() {
    return permits.all().stream().map(this::offer).toList();
  }

  private Offer offer(Permits.Permit permit) {
    var form = read(permits.form(permit.item()));
    return new Offer(
        permit.item(),
        permit.name(),
        offers(form, "lane", "trustFirst"),
        offers(form, "delivery", "courier"));
  }

  private JsonNode read(String form) {
    try {
      return json.readTree(form);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A deployed form is no JSON", e);
    }
  }

  private static boolean offers(JsonNode form, String field, String value) {
    return elements(form.path("components"))
        .filter(component -> field.equals(component.path("key").asText()))
        .flatMap(component -> elements(component.path("values")))
        .anyMatch(choice -> value.equals(choice.path("value").asText()));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /**
   * @param name in Chinese and English
   * @param trustFirst whether originals may wait until completion
   * @param courier whether the licence can come by courier
   */
  record Offer(String item, String name, boolean trustFirst, boolean courier) {}
}
