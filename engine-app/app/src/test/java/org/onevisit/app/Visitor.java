package org.onevisit.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies, but who follows no redirect unasked. */
public class Visitor {

  private static final String PASSWORD = "OneVisit-2026";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String home;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Visitor(int port) {
    this.home = "http://localhost:" + port;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, String form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> signIn(String user) {
    return signIn(user, PASSWORD);
  }

  public HttpResponse<String> signIn(String user, String password) {
    return submit(
        "/signin", "/signin", "username=%s&password=%s".formatted(encode(user), encode(password)));
  }

  /** Fills in a form found on a page. */
  public HttpResponse<String> submit(String page, String path, String form, String... headers) {
    return post(path, form + "&_csrf=" + encode(token(page)), headers);
  }

  /** Hands in a file by a form found on a page. */
  public HttpResponse<String> upload(String page, String path, String name, String content) {
    var body =
        """
        --part\r
        Content-Disposition: form-data; name="_csrf"\r
        \r
        %s\r
        --part\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        \r
        %s\r
        --part--\r
        """
            .formatted(token(page), name, content);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(BodyPublishers.ofString(body)));
  }

  private String token(String page) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError(page + " has no token");
    }
    return token.group(1);
  }

  public static String[] basic(String user) {
    String pair = user + ":" + PASSWORD;
    String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return new String[] {"Authorization", "Basic " + token};
  }

  /** Whether somebody is there and says yes. */
  public boolean answers(String path) {
    try {
      return get(path).statusCode() == 200;
    } catch (UncheckedIOException nobodyThere) {
      return false;
    }
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
