package org.onevisit.app.engine;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whom the government's own directory knows. The engine's tables hold them as users without
 * a password anybody knows, in the groups the directory told last.
 */
@Component
public class StaffDirectory {

  private static final String ACCOUNT = "account";

  private final IdentityService identities;
  private final People people;
  private final AsSystem system;

  StaffDirectory(IdentityService identities, People people, AsSystem system) {
    this.identities = identities;
    this.people = people;
    this.system = system;
  }

  /**
   * Takes over what the directory says of somebody.
   *
   * @param account who this is in the directory, for ever
   * @throws UnknownHere when a group is unknown here, or the name is somebody else's
   */
  @Transactional
  public void takeOver(String user, String account, String name, Set<String> groups) {
    system.act(
        () -> {
          refuseUnknown(groups);
          settle(user, account, name);
          align(user, groups);
        });
  }

  private void refuseUnknown(Set<String> groups) {
    for (var group : groups) {
      if (identities.createGroupQuery().groupId(group).count() == 0) {
        throw new UnknownHere("There is no group '%s' here".formatted(group));
      }
    }
  }

  private void settle(String user, String account, String name) {
    if (identities.createUserQuery().userId(user).count() == 0) {
      people.guest(user, name);
      identities.setUserInfo(user, ACCOUNT, account);
    } else if (!account.equals(identities.getUserInfo(user, ACCOUNT))) {
      throw new UnknownHere("User '%s' is somebody else here".formatted(user));
    }
  }

  private void align(String user, Set<String> groups) {
    var before = new TreeSet<String>();
    identities.createGroupQuery().groupMember(user).list().stream()
        .map(Group::getId)
        .forEach(before::add);
    before.stream()
        .filter(group -> !groups.contains(group))
        .forEach(group -> identities.deleteMembership(user, group));
    groups.stream()
        .filter(group -> !before.contains(group))
        .forEach(group -> identities.createMembership(user, group));
  }

  /** Somebody whom the directory knows has no place here. */
  public static class UnknownHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownHere(String message) {
      super(message);
    }
  }
}
