package org.onevisit.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** Somebody who comes from another address than all other visitors. */
public record Neighbour(int port, String address) {

  /** Sends a request line with headers and a body; the whole answer as it comes. */
  public String say(String request, List<String> headers, String body) {
    var here = InetAddress.getLoopbackAddress();
    try (var line = new Socket(here, port, InetAddress.getByName(address), 0)) {
      var content = body.getBytes(UTF_8);
      var head =
          request
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
              + content.length
              + "\r\n"
              + String.join("", headers.stream().map(header -> header + "\r\n").toList())
              + "\r\n";
      line.getOutputStream().write(head.getBytes(UTF_8));
      line.getOutputStream().write(content);
      return new String(line.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status of the answer to a question for a case. */
  public int asksFor(String caseNo, String code, String... headers) {
    var all = new java.util.ArrayList<>(List.of(headers));
    all.add("X-Query-Code: " + code);
    var answer = say("GET /api/v1/cases/" + caseNo, all, "");
    return Integer.parseInt(answer.split(" ")[1]);
  }
}
