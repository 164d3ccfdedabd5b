package org.onevisit.app.signin;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.stereotype.Component;

/**
 * How often passwords may be guessed, so that nobody can lock out somebody else.
 *
 * <p>A user has ten wrong passwords a minute from one address, an address fifty for all users. Once
 * a user has met thirty within the hour, every address has one a minute: many addresses together
 * get nowhere, and who knows the password is never kept out by what strangers try elsewhere. A
 * browser in which the user has signed in before has ten of its own, whatever others try at the
 * same address.
 */
@Component
class SignInThrottle {

  static final Duration PAUSE = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(SignInThrottle.class);
  private static final int TRIES = 10;
  private static final int TRIES_UNDER_ATTACK = 1;
  private static final int TRIES_OF_ADDRESS = 50;
  private static final int ATTACK = 30;

  private final KnownBrowsers known;
  private final WrongTries inMinute;
  private final WrongTries onUser;

  @Autowired
  SignInThrottle(KnownBrowsers known) {
    this(known, Clock.systemUTC());
  }

  SignInThrottle(KnownBrowsers known, Clock clock) {
    this.known = known;
    this.inMinute = new WrongTries(clock, PAUSE);
    this.onUser = new WrongTries(clock, Duration.ofHours(1));
  }

  /**
   * Whether the user may be tried from there now.
   *
   * @throws TooManyTries when not
   */
  void admit(String user, Origin origin) {
    var mayTry =
        known.knows(origin.browser(), user)
            ? inMinute.of(origin.browser()) < TRIES
            : inMinute.of(pair(user, origin)) < triesOn(user)
                && inMinute.of(origin.network()) < TRIES_OF_ADDRESS;
    if (!mayTry) {
      throw new TooManyTries();
    }
  }

  void wrong(String user, Origin origin) {
    if (known.knows(origin.browser(), user)) {
      inMinute.add(origin.browser());
      return;
    }
    inMinute.add(pair(user, origin));
    inMinute.add(origin.network());
    if (onUser.add(user) == ATTACK) {
      LOG.warn("Somebody is guessing a password: {} wrong ones within an hour", ATTACK);
    }
  }

  private int triesOn(String user) {
    return onUser.of(user) < ATTACK ? TRIES : TRIES_UNDER_ATTACK;
  }

  private static String pair(String user, Origin origin) {
    return origin.network() + " " + user;
  }

  /** Whoever asks is to wait a minute. */
  static class TooManyTries extends AccountStatusException {
    private static final long serialVersionUID = 1L;

    TooManyTries() {
      super("Too many wrong passwords");
    }
  }
}
