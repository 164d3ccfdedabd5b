package org.onevisit.app.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;

/**
 * What must be there before the first request is answered and the first job runs; when it fails,
 * the application does not start.
 */
public abstract class BeforeRequests implements SmartLifecycle {

  private final int turn;
  private boolean isDone;

  /**
   * @param turn what has a lower one is done before; the web server has nearly the highest there is
   */
  protected BeforeRequests(int turn) {
    this.turn = turn;
  }

  protected abstract void prepare() throws IOException;

  @Override
  public final void start() {
    try {
      prepare();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    isDone = true;
  }

  @Override
  public final void stop() {
    isDone = false;
  }

  @Override
  public final boolean isRunning() {
    return isDone;
  }

  @Override
  public final int getPhase() {
    return turn;
  }
}
