package org.onevisit.app.signin;

import java.util.List;
import java.util.Set;
import org.onevisit.app.engine.StaffDirectory;
import org.onevisit.app.engine.StaffDirectory.UnknownHere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Lets officers sign in with the account their government gives them (OpenID Connect, with PKCE).
 * Role, agency and level come from the directory's claims, anew at each sign-in.
 */
@Configuration
@Profile("oidc")
@EnableConfigurationProperties({Claims.class, OAuth2ClientProperties.class})
class SignOn {

  private static final Logger LOG = LoggerFactory.getLogger(SignOn.class);

  private final OidcUserService tokens = new OidcUserService();
  private final ClientRegistrationRepository issuers;
  private final Claims claims;
  private final Places places;
  private final StaffDirectory staff;
  private final Landing landing;

  SignOn(
      OAuth2ClientProperties settings,
      Claims claims,
      Places places,
      StaffDirectory staff,
      Landing landing) {
    this.issuers = askedWhenNeeded(settings);
    this.claims = claims;
    this.places = places;
    this.staff = staff;
    this.landing = landing;
  }

  @Bean
  ClientRegistrationRepository issuers() {
    return issuers;
  }

  void offer(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .loginPage(Newcomer.SIGN_IN)
        .authorizationEndpoint(a -> a.authorizationRequestResolver(withPkce()))
        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::welcome))
        .successHandler(landing)
        .failureHandler(
            (request, response, failure) -> {
              LOG.warn("Sign-in by the directory failed: {}", failure.getMessage());
              response.sendRedirect(Newcomer.SIGN_IN + "?unknown");
            });
  }

  /** The directory need not be up when this starts. */
  private static ClientRegistrationRepository askedWhenNeeded(OAuth2ClientProperties settings) {
    return new SupplierClientRegistrationRepository(
        () ->
            new InMemoryClientRegistrationRepository(
                List.copyOf(
                    new OAuth2ClientPropertiesMapper(settings).asClientRegistrations().values())));
  }

  private OAuth2AuthorizationRequestResolver withPkce() {
    var requests = new DefaultOAuth2AuthorizationRequestResolver(issuers, "/oauth2/authorization");
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return requests;
  }

  private OidcUser welcome(OidcUserRequest request) {
    var person = tokens.loadUser(request);
    try {
      var told = claims.read(person.getClaims());
      var groups = places.of(told);
      staff.takeOver(
          told.user(), person.getIssuer() + " " + person.getSubject(), told.name(), groups);
      return new DefaultOidcUser(authorities(groups), person.getIdToken(), claims.user());
    } catch (UnknownHere unknown) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("unknown_here"), unknown.getMessage(), unknown);
    }
  }

  private static Set<GrantedAuthority> authorities(Set<String> groups) {
    return Set.copyOf(groups.stream().map(SimpleGrantedAuthority::new).toList());
  }
}
