package org.onevisit.app.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords proven in the last minutes, for tools that send theirs with each request: the slow hash
 * is paid once. What is kept is a digest under a key of this start; a new password makes it void.
 */
@Component
class ProvenPasswords {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST = 1_000;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Map<String, Instant> proven =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST;
        }
      };

  ProvenPasswords() {
    var secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * Whether this password was proven lately.
   *
   * @param kept the hash it was proven against
   */
  synchronized boolean hold(String user, String password, String kept) {
    var at = proven.get(digest(user, password, kept));
    return at != null && Instant.now().isBefore(at.plus(KEPT));
  }

  synchronized void add(String user, String password, String kept) {
    proven.put(digest(user, password, kept), Instant.now());
  }

  private String digest(String user, String password, String kept) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((user + "\0" + kept + "\0").getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
