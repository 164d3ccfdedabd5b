package org.onevisit.app.sending;

import org.onevisit.casefile.Dispatch;

/** Sends one kind of entry of the outbox. The same entry may come twice. */
public interface Sender {

  /** Whether the entry is this sender's. */
  boolean takes(Dispatch dispatch);

  /** Sends the entry; returns whether it is done, else it is offered again. */
  boolean send(Dispatch dispatch);
}
