package org.onevisit.app.isolation;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.onevisit.app.Visitor;

/** Somebody at the webapps' own copy of the engine's interface, signed in or not. */
final class Webapp {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  private final Visitor visitor;
  private final String token;

  private Webapp(Visitor visitor, String token) {
    this.visitor = visitor;
    this.token = token;
  }

  static Webapp nobody(int port) {
    return new Webapp(new Visitor(port), "none");
  }

  static Webapp as(String user, int port) {
    var visitor = new Visitor(port);
    visitor.signIn(user);
    visitor.get("/camunda/api/admin/auth/user/default");
    return new Webapp(visitor, visitor.cookie("XSRF-TOKEN"));
  }

  /** The same person, at other doors. */
  Visitor visitor() {
    return visitor;
  }

  HttpResponse<String> get(String path) {
    return visitor.get(ENGINE + path);
  }

  HttpResponse<String> send(String method, String path, String json) {
    return visitor.send(
        visitor
            .request(ENGINE + path, "X-XSRF-TOKEN", token, "Content-Type", "application/json")
            .method(
                method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
  }

  /** Sends the parts of a form, name and text in turn; a part named {@code data} is a file. */
  HttpResponse<String> upload(String path, String file, String... parts) {
    var body = new StringBuilder();
    for (var i = 0; i < parts.length; i += 2) {
      var name = parts[i].matches("data|content") ? "; filename=\"" + file + "\"" : "";
      body.append(
          "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
              .formatted(parts[i], name, parts[i + 1]));
    }
    return visitor.send(
        visitor
            .request(
                ENGINE + path,
                "X-XSRF-TOKEN",
                token,
                "Content-Type",
                "multipart/form-data; boundary=part")
            .POST(BodyPublishers.ofString(body + "--part--\r\n")));
  }
}
