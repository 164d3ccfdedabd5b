package org.onevisit.app.signin;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Slow on purpose: whoever steals the user table has to pay for every guess. */
@Component
class PasswordHash implements PasswordEncryptor {

  private final PasswordEncoder pbkdf2 = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  @Override
  public String encrypt(String password) {
    return pbkdf2.encode(password);
  }

  @Override
  public boolean check(String password, String encrypted) {
    return pbkdf2.matches(password, encrypted);
  }

  /** Whether a password as the engine keeps it was hashed in this way. */
  boolean made(String kept) {
    return kept.startsWith("{" + hashAlgorithmName() + "}");
  }

  @Override
  public String hashAlgorithmName() {
    return "pbkdf2-sha256-310000";
  }
}
