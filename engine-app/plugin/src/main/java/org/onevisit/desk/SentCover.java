package org.onevisit.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.onevisit.catalogue.Checked;
import org.onevisit.catalogue.Head;
import org.onevisit.refusal.StaffRefusals;
import org.onevisit.staff.Cover;
import org.onevisit.staff.StaffBook;

/** A cover as it was sent in. All that is wrong is said at once. */
record SentCover(String agency, Roster roster, Predicate<String> isPermit, LocalDate today) {

  private static final Set<String> ROLES = Set.of("clerk", "decider", "window");
  private static final int LONGEST = 500;

  Cover read(String json, StaffBook book, String actor, Instant now) {
    var sent = Checked.read(json);
    var absent = officer(sent, "absent", sent.text("absent"));
    var covering =
        sent.textIfSent("covering").map(user -> officer(sent, "covering", user)).orElse("");
    var role = sent.textIfSent("role").orElse("");
    checkRole(sent, role, absent);
    var items = sent.textsIfSent("items");
    items.stream()
        .filter(isPermit.negate())
        .forEach(item -> sent.fault("items", "There is no permit '%s'.".formatted(item)));
    var from = sent.date("firstDay").orElse(today);
    var to = sent.date("lastDay").orElse(from);
    checkDays(sent, from, to);
    var reason = sent.text("reason");
    if (reason.length() > LONGEST) {
      sent.fault("reason", "At most %d characters are taken.".formatted(LONGEST));
    }
    if (covering.equals(absent) && !covering.isEmpty()) {
      sent.fault("covering", "Nobody covers for himself.");
    }
    var read =
        new Cover(
            UUID.randomUUID().toString(),
            agency,
            absent,
            covering,
            role,
            String.join(",", items),
            from,
            to,
            reason,
            actor,
            now,
            null,
            null);
    if (read.hasSomebody()) {
      book.clash(read, today).ifPresent(other -> sent.fault("covering", clash(other)));
    }
    if (!sent.faults().isEmpty()) {
      throw StaffRefusals.coverFaulty(sent.faults());
    }
    return read;
  }

  private String officer(Checked sent, String field, String user) {
    if (!user.isBlank() && !roster.isOfficer(user, agency)) {
      sent.fault(field, "'%s' is no officer of agency '%s'.".formatted(user, agency));
    }
    return user;
  }

  private void checkRole(Checked sent, String role, String absent) {
    var head = Head.named(role);
    if (head.isEmpty() && !role.isEmpty() && !ROLES.contains(role)) {
      sent.fault(
          "role",
          "There is no role '%s'. Known: agencyHead, clerk, decider, governmentHead, window."
              .formatted(role));
    }
    head.filter(named -> !roster.isHead(absent, named, agency))
        .ifPresent(
            named -> sent.fault("role", "'%s' is not the %s there.".formatted(absent, role)));
  }

  private void checkDays(Checked sent, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      sent.fault("lastDay", "%s lies before firstDay.".formatted(to));
    } else if (to.isBefore(today)) {
      sent.fault("lastDay", "%s is past.".formatted(to));
    }
  }

  private static String clash(Cover other) {
    return "'%s' is absent from %s to %s."
        .formatted(other.absent(), other.firstDay(), other.lastDay());
  }
}
