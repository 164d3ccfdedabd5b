package org.onevisit.app.signin;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
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

  EngineUsers(IdentityService identities, PasswordHash hash) {
    this.identities = identities;
    this.hash = hash;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String user = attempt.getName();
    String password = String.valueOf(attempt.getCredentials());
    if (!identities.checkPassword(user, password)) {
      spendTheTimeOfACheck(user, password);
      throw new BadCredentialsException("Wrong user or password");
    }
    return UsernamePasswordAuthenticationToken.authenticated(user, null, groupsOf(user));
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }

  /** Otherwise a quick answer would tell that there is no such user. */
  private void spendTheTimeOfACheck(String user, String password) {
    if (identities.createUserQuery().userId(user).count() == 0) {
      hash.encrypt(password);
    }
  }

  private List<? extends GrantedAuthority> groupsOf(String user) {
    return identities.createGroupQuery().groupMember(user).list().stream()
        .map(Group::getId)
        .map(SimpleGrantedAuthority::new)
        .toList();
  }
}
