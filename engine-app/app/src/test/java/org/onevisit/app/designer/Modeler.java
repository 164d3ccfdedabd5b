package org.onevisit.app.designer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.onevisit.app.Visitor;

/** Deploys as Camunda Modeler 5 does to a Camunda 7 engine, part by part and header by header. */
public final class Modeler {

  private static final String BOUNDARY = "----WebKitFormBoundaryq1W2e3R4t5Y6u7I8";

  private final Visitor visitor;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private Modeler(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Presses the rocket.
   *
   * @param attachments what the dialogue calls additional files
   */
  public static HttpResponse<String> deploys(
      Visitor visitor, String user, String diagram, byte[] model, Map<String, byte[]> attachments) {
    var modeler = new Modeler(visitor);
    modeler.field("deployment-name", diagram.replace(".bpmn", ""));
    modeler.field("deployment-source", "Camunda Modeler");
    modeler.field("enable-duplicate-filtering", "true");
    modeler.file(diagram, "text/xml", model);
    attachments.forEach((name, bytes) -> modeler.file(name, "application/octet-stream", bytes));
    return modeler.send(user);
  }

  private void field(String name, String value) {
    write(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n", BOUNDARY, name, value);
  }

  private void file(String name, String type, byte[] content) {
    write(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
            + "Content-Type: %s\r\n\r\n",
        BOUNDARY, name, name, type);
    body.writeBytes(content);
    write("\r\n");
  }

  private void write(String text, Object... values) {
    body.writeBytes(text.formatted(values).getBytes(UTF_8));
  }

  private HttpResponse<String> send(String user) {
    write("--%s--\r\n", BOUNDARY);
    return visitor.send(
        visitor
            .request("/engine-rest/deployment/create", Visitor.basic(user))
            .header("Accept", "application/json")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }
}
