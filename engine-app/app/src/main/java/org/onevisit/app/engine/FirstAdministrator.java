package org.onevisit.app.engine;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One administrator with a random password, told once, who then adds everybody else. */
@Component
@Profile("!demo")
class FirstAdministrator implements FirstPeople {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final IdentityService identities;
  private final People people;

  FirstAdministrator(IdentityService identities, People people) {
    this.identities = identities;
    this.people = people;
  }

  @Override
  @Transactional
  public void settle() {
    refuseDemoPeople();
    if (identities.createUserQuery().memberOfGroup(CAMUNDA_ADMIN).count() == 0) {
      String password = People.randomPassword();
      people.administrator("admin", "First", "Administrator", password);
      LOG.warn("Created user 'admin' with password '{}'. Change it at first sign-in.", password);
    }
  }

  /** Their password is public: such a database must never serve real cases. */
  private void refuseDemoPeople() {
    if (identities.createUserQuery().userFirstNameLike("Demo%").count() > 0) {
      throw new IllegalStateException(
          "The database holds demo users. Start with profile 'demo' or on an empty database.");
    }
  }
}
