package org.onevisit.app.malformed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** An address that nobody has a reason to call; counts who does. */
final class Trap implements AutoCloseable {

  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();

  Trap() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var waiting = new Thread(this::count, "trap");
    waiting.setDaemon(true);
    waiting.start();
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/x.dtd";
  }

  int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count() {
    while (!socket.isClosed()) {
      try (var call = socket.accept()) {
        calls.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }
}
