package org.onevisit.desk;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.onevisit.catalogue.Head;
import org.onevisit.refusal.StaffRefusals;

/** Who works at which agency now: the members of the agency's groups in the engine. */
record Roster(IdentityService identities) {

  boolean isOfficer(String user, String agency) {
    return isIn(user, agency);
  }

  boolean isHead(String user, Head head, String agency) {
    return isIn(user, head.groupAt(agency));
  }

  boolean hasMembers(String group) {
    return identities.createUserQuery().memberOfGroup(group).count() > 0;
  }

  /** The officers of an agency, by their ids. */
  List<String> officers(String agency) {
    return identities.createUserQuery().memberOfGroup(agency).orderByUserId().asc().list().stream()
        .map(User::getId)
        .toList();
  }

  void refuseStranger(String user, String agency) {
    if (!isOfficer(user, agency)) {
      throw StaffRefusals.noOfficer(user, agency);
    }
  }

  /** Takes somebody out of every group of an agency. */
  void dismiss(String user, String agency) {
    identities.createGroupQuery().groupMember(user).list().stream()
        .map(Group::getId)
        .filter(group -> group.matches(Pattern.quote(agency) + "([A-Z].*)?"))
        .forEach(group -> identities.deleteMembership(user, group));
  }

  private boolean isIn(String user, String group) {
    return identities.createUserQuery().userId(user).memberOfGroup(group).count() > 0;
  }
}
