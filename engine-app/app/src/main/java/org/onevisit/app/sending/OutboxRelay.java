package org.onevisit.app.sending;

import java.time.InstantSource;
import java.util.List;
import org.onevisit.casefile.Dispatch;
import org.onevisit.casefile.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what acts have asked for, once they have committed. What several take is sent when each has
 * done its part.
 */
@Component
@EnableScheduling
public class OutboxRelay {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

  private final Outbox outbox;
  private final List<Sender> senders;
  private final InstantSource time;

  OutboxRelay(Outbox outbox, List<Sender> senders, InstantSource time) {
    this.time = time;
    this.outbox = outbox;
    this.senders = senders;
  }

  @Scheduled(fixedDelayString = "${onevisit.outbox.interval:1s}")
  public void relay() {
    outbox.send(time.instant(), this::send);
  }

  private boolean send(Dispatch dispatch) {
    var takers = senders.stream().filter(sender -> sender.takes(dispatch)).toList();
    return !takers.isEmpty()
        && takers.stream().map(sender -> sent(sender, dispatch)).reduce(true, Boolean::logicalAnd);
  }

  private boolean sent(Sender sender, Dispatch dispatch) {
    try {
      return sender.send(dispatch);
    } catch (RuntimeException e) {
      LOG.warn("{} of case {} was not sent: {}", dispatch.kind(), dispatch.caseNo(), e.toString());
      return false;
    }
  }
}
