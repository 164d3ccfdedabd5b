package org.onevisit.guard;

import org.onevisit.guard.Asked.Check;
import org.onevisit.refusal.GuardRefusals;

/** What one needs to run a command from outside; the headings of {@code onevisit/commands.txt}. */
enum Right {
  SIGN_IN(asked -> {}),
  OWN_SIGN_IN(Asked::isSelf),
  HOST(asked -> {}),
  ANYBODY(asked -> {}),
  START(Answers::arePlain),
  SELF(Asked::isSelf),
  OFFICER(TaskRights::decide),
  TASK(TaskRights::see),
  READ_TASK(TaskRights::read),
  WORK_ON_TASK(TaskRights::work),
  ASSIGN(TaskRights::assign),
  EDIT(TaskEdit::check),
  READ_ATTACHMENT(AttachmentRights::read),
  WRITE_ATTACHMENT(AttachmentRights::write),
  TIMER(TimerRights::check),
  DESIGNER(Asked::isDesigner),
  ADMINISTRATOR(Asked::isAdministrator),
  REFUSED(
      asked -> {
        throw Refused.act(GuardRefusals.commandClosed(asked.name()));
      });

  private final Check check;

  Right(Check check) {
    this.check = check;
  }

  static Right named(String heading) {
    return valueOf(heading.toUpperCase().replace('-', '_'));
  }

  /** Whether a request needs it before anybody has signed in. */
  boolean precedesSignIn() {
    return this == SIGN_IN || this == OWN_SIGN_IN || this == HOST;
  }

  void check(Asked asked) {
    check.of(asked);
  }
}
