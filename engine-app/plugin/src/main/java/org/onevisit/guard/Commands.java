package org.onevisit.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** The table {@code onevisit/commands.txt}: which right each command of the engine asks for. */
final class Commands {

  /** What the names in the table are short for; another one in a fork. */
  static final String PREFIX =
      Command.class.getPackageName().replaceFirst("engine\\.impl\\.interceptor$", "");

  private final Map<String, Right> rights = new LinkedHashMap<>();

  private Commands() {}

  static Commands shipped() {
    var commands = new Commands();
    try (var table = open()) {
      Right right = null;
      for (var line = table.readLine(); line != null; line = table.readLine()) {
        if (line.startsWith("[")) {
          right = Right.named(line.substring(1, line.length() - 1));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          commands.put(line, right);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return commands;
  }

  /** The right a command asks for; what is not in the table is refused. */
  Right rightTo(Class<?> command) {
    return rights.getOrDefault(command.getName(), Right.REFUSED);
  }

  Set<String> names() {
    return rights.keySet();
  }

  private void put(String shortName, Right right) {
    if (rights.put(PREFIX + shortName, right) != null) {
      throw new IllegalStateException(shortName + " stands twice in the table of commands");
    }
  }

  private static BufferedReader open() {
    var file = Commands.class.getResourceAsStream("/onevisit/commands.txt");
    return new BufferedReader(new InputStreamReader(file, UTF_8));
  }
}
