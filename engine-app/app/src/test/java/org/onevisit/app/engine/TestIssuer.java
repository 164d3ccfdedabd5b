package org.onevisit.app.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** A government's directory: signs whatever it is told about whoever comes. */
final class TestIssuer implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  TestIssuer() throws Exception {
    key = new RSAKeyGenerator(2048).keyID("test").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/.well-known/openid-configuration", request -> metadata());
    answer("/keys", request -> new JWKSet(key.toPublicJWK()).toString());
    answer("/token", this::token);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Signs somebody in who was sent here; where the browser goes next. */
  String signIn(String sentTo, Map<String, Object> person) throws Exception {
    var asked = UriComponentsBuilder.fromUriString(sentTo).build().getQueryParams();
    if (!"S256".equals(asked.getFirst("code_challenge_method"))) {
      throw new AssertionError("No proof of the code is offered: " + sentTo);
    }
    var code = "code" + tokens.size();
    tokens.put(code, idToken(decoded(asked.getFirst("nonce")), person));
    return decoded(asked.getFirst("redirect_uri")).replaceFirst("^http://[^/]+", "")
        + "?code="
        + code
        + "&state="
        + asked.getFirst("state");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private String idToken(String nonce, Map<String, Object> person) throws Exception {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .audience("onevisit")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce);
    person.forEach(claims::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build();
    var token = new SignedJWT(header, claims.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private String token(HttpExchange request) {
    var code = read(request).replaceFirst(".*code=(code\\d+).*", "$1");
    return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
        .formatted(tokens.remove(code));
  }

  private String metadata() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(address());
  }

  private void answer(String path, Function<HttpExchange, String> words) {
    server.createContext(
        path,
        request -> {
          var body = words.apply(request).getBytes(UTF_8);
          request.getResponseHeaders().add("Content-Type", "application/json");
          request.sendResponseHeaders(200, body.length);
          request.getResponseBody().write(body);
          request.close();
        });
  }

  private static String read(HttpExchange request) {
    try {
      return new String(request.getRequestBody().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, UTF_8);
  }
}
