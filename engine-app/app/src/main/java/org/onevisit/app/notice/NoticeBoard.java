package org.onevisit.app.notice;

import org.onevisit.app.sending.Sender;
import org.onevisit.casefile.Dispatch;
import org.springframework.stereotype.Component;

/** Notices are served on the case's status page, where the applicant reads them. */
@Component
class NoticeBoard implements Sender {

  @Override
  public boolean takes(Dispatch dispatch) {
    return "notice".equals(dispatch.kind());
  }

  @Override
  public boolean send(Dispatch dispatch) {
    return true;
  }
}
