package org.onevisit.app.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onevisit.app.Neighbour;

/** A browser on the other side of a TLS proxy, which tells so. */
final class SecureBrowser {

  private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (([^=]+)=([^;\r]*)[^\r]*)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Neighbour proxy;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> cookies = new ArrayList<>();

  SecureBrowser(Neighbour proxy) {
    this.proxy = proxy;
  }

  void signIn(String user, String password) {
    var token = TOKEN.matcher(get("/signin"));
    token.find();
    var form = "username=%s&password=%s&_csrf=%s".formatted(user, password, token.group(1));
    say("POST /signin", form, "Content-Type: application/x-www-form-urlencoded");
  }

  String get(String path) {
    return say("GET " + path, "", "Accept: text/html");
  }

  /** All that were set, as they came. */
  List<String> cookies() {
    return cookies;
  }

  private String say(String request, String body, String header) {
    var headers =
        new ArrayList<>(List.of("X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.7", header));
    values.forEach((name, value) -> headers.add("Cookie: " + name + "=" + value));
    var answer = proxy.say(request, headers, body);
    COOKIE
        .matcher(answer)
        .results()
        .forEach(
            cookie -> {
              cookies.add(cookie.group(1));
              values.put(cookie.group(2), cookie.group(3));
            });
    return answer;
  }
}
