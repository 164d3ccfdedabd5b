package org.onevisit.app.signin;

import org.camunda.bpm.engine.IdentityService;
import org.onevisit.app.engine.AsSystem;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a sign-in against the engine's users, the only ones there are. A user's authorities are
 * the ids of the groups.
 */
@Component
class EngineUsers implements AuthenticationProvider {

  private final IdentityService identities;
  private final PasswordHash hash;
  private final SignInThrottle throttle;
  private final RightsNow rights;
  private final ProvenPasswords proven;
  private final AsSystem system;

  EngineUsers(
      IdentityService identities,
      PasswordHash hash,
      SignInThrottle throttle,
      RightsNow rights,
      ProvenPasswords proven,
      AsSystem system) {
    this.identities = identities;
    this.hash = hash;
    this.throttle = throttle;
    this.rights = rights;
    this.proven = proven;
    this.system = system;
  }

  /** The throttle is asked again after the slow check: guesses at one time are as many guesses. */
  @Override
  public Authentication authenticate(Authentication attempt) {
    String user = attempt.getName();
    Origin origin = Origin.of(attempt);
    throttle.admit(user, origin);
    boolean fits = fits(user, String.valueOf(attempt.getCredentials()));
    throttle.admit(user, origin);
    if (!fits) {
      throttle.wrong(user, origin);
      throw new BadCredentialsException("Wrong user or password");
    }
    var groups = rights.groups(user).stream().map(SimpleGrantedAuthority::new).toList();
    return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }

  private boolean fits(String user, String password) {
    var kept = rights.password(user);
    if (kept == null) {
      spendTheTimeOfACheck(password);
      return false;
    }
    if (proven.hold(user, password, kept)) {
      return true;
    }
    var fits = identities.checkPassword(user, password);
    if (fits) {
      proven.add(user, password, kept);
      system.act(() -> renewHash(user, password));
    }
    return fits;
  }

  /** Users of a stock engine have a quick hash, until they sign in here with a fit password. */
  private void renewHash(String user, String password) {
    var known = identities.createUserQuery().userId(user).singleResult();
    if (!hash.made(known.getPassword())
        && identities.checkPasswordAgainstPolicy(password, known).isValid()) {
      known.setPassword(password);
      identities.saveUser(known);
    }
  }

  /** Otherwise a quick answer would tell that there is no such user. */
  private void spendTheTimeOfACheck(String password) {
    hash.encrypt(password);
  }
}
