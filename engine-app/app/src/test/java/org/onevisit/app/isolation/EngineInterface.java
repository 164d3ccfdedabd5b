package org.onevisit.app.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The engine's own description of its interface, and requests made from it for given ids. */
final class EngineInterface {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
  private static final int DEEPEST = 3;

  private final JsonNode api;

  private EngineInterface(JsonNode api) {
    this.api = api;
  }

  static EngineInterface described() {
    try (var file = EngineInterface.class.getResourceAsStream("/openapi.json")) {
      return new EngineInterface(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation, reads first, about the things whose ids are given by their kinds. */
  List<Request> requests(Map<String, String> ids) {
    return Stream.of(true, false)
        .flatMap(reads -> all(ids).filter(request -> request.reads() == reads))
        .toList();
  }

  private Stream<Request> all(Map<String, String> ids) {
    return api.get("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .map(o -> request(o.getKey(), path.getKey(), o.getValue(), ids)));
  }

  private Request request(String method, String path, JsonNode operation, Map<String, String> ids) {
    var schema = operation.at("/requestBody/content/application~1json/schema");
    var body = schema.isMissingNode() ? null : example(schema, "", ids, 0).toString();
    return new Request(method.toUpperCase(), fill(path, ids), body);
  }

  private static String fill(String path, Map<String, String> ids) {
    var filled = path;
    for (var part : path.split("/")) {
      if (part.startsWith("{")) {
        var name = part.substring(1, part.length() - 1);
        filled = filled.replace(part, id(name, path, ids));
      }
    }
    return filled;
  }

  /** A parameter called "id" is of the kind the path speaks of. */
  private static String id(String name, String path, Map<String, String> ids) {
    var kind = path.replaceFirst("^/history", "").split("/")[1];
    return ids.getOrDefault(name, ids.getOrDefault(kind, ids.get("instance")));
  }

  private JsonNode example(JsonNode schema, String name, Map<String, String> ids, int depth) {
    var json = JsonNodeFactory.instance;
    if (depth > DEEPEST) {
      return json.nullNode();
    }
    if (schema.has("$ref")) {
      return example(api.at(schema.get("$ref").asText().substring(1)), name, ids, depth + 1);
    }
    if (schema.has("allOf")) {
      var merged = json.objectNode();
      schema
          .get("allOf")
          .forEach(
              part -> {
                if (example(part, name, ids, depth) instanceof ObjectNode o) {
                  merged.setAll(o);
                }
              });
      return merged;
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    if (ids.containsKey(name)) {
      return json.textNode(ids.get(name));
    }
    return switch (schema.path("type").asText("object")) {
      case "array" -> json.arrayNode().add(example(schema.path("items"), name, ids, depth + 1));
      case "boolean" -> json.booleanNode(false);
      case "integer", "number" -> json.numberNode(1);
      case "string" -> json.nullNode();
      default -> object(schema, ids, depth);
    };
  }

  private JsonNode object(JsonNode schema, Map<String, String> ids, int depth) {
    var object = JsonNodeFactory.instance.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                object.set(
                    property.getKey(),
                    example(property.getValue(), property.getKey(), ids, depth + 1)));
    return object;
  }

  record Request(String method, String path, String body) {

    boolean reads() {
      return method.equals("GET") || path.endsWith("/count") || body != null && isQuery();
    }

    private boolean isQuery() {
      return method.equals("POST") && path.chars().filter(c -> c == '/').count() == 1;
    }

    /** What to say of an answer that blames the server. */
    Optional<String> failure(HttpResponse<String> answer) {
      return answer.statusCode() < 500
          ? Optional.empty()
          : Optional.of("%s gives %d %s".formatted(this, answer.statusCode(), answer.body()));
    }

    boolean mentions(String text) {
      return path.contains(text) || body != null && body.contains(text);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
