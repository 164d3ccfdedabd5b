package org.onevisit.guard;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.onevisit.refusal.GuardRefusals;

/**
 * No answer is longer than this. A question without a limit gets the first rows; Cockpit asks for
 * 2,000 at most.
 */
final class PageLimit {

  static final int MOST = 2_000;

  private PageLimit() {}

  static void apply(Command<?> command) {
    if (command instanceof ListQueryParameterObject query) {
      if (query.getMaxResults() == Integer.MAX_VALUE) {
        query.setMaxResults(MOST);
      }
      refuse(query.getMaxResults());
    } else if (command instanceof ExecuteFilterListPageCmd page) {
      refuse(new Fields(page).number("maxResults"));
    } else if (command instanceof ExecuteFilterListCmd) {
      refuse(Integer.MAX_VALUE);
    }
  }

  private static void refuse(int asked) {
    if (asked > MOST) {
      throw new BadUserRequestException(GuardRefusals.pageTooLong(MOST).getMessage());
    }
  }
}
