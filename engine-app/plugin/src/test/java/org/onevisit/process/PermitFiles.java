package org.onevisit.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Models, tables and forms as a deployment takes them, by file name. */
public final class PermitFiles {

  private static final Path ROOT = Path.of("..", "..");

  private PermitFiles() {}

  /** The permits that come with OneVisit. */
  public static Map<String, byte[]> shipped() {
    return in(ROOT.resolve("processes"), ROOT.resolve("forms"));
  }

  /** The items of the permits that come with OneVisit. */
  public static List<String> items() {
    return shipped().keySet().stream()
        .filter(file -> file.endsWith("-materials.dmn"))
        .map(file -> file.replace("-materials.dmn", ""))
        .toList();
  }

  /** The files of a shipped permit, with all shared pieces and forms. */
  public static Map<String, byte[]> ofPermit(String permit) {
    return withPieces(ROOT.resolve("processes").resolve(permit));
  }

  /** The files of a permit of its own, with the shared pieces and forms beside them. */
  static Map<String, byte[]> withPieces(Path folder) {
    return in(folder, ROOT.resolve("processes/shared"), ROOT.resolve("forms"));
  }

  /** The files of a permit that offers no lane beside the ordinary one. */
  public static Map<String, byte[]> inTheOrdinaryLane(Path... folders) {
    var files = in(folders);
    files.keySet().removeIf(file -> file.endsWith("-lanes.dmn"));
    return files;
  }

  static Map<String, byte[]> in(Path... folders) {
    var found = new TreeMap<String, byte[]>();
    for (var folder : folders) {
      try (var paths = Files.walk(folder)) {
        paths
            .filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
            .filter(path -> !path.toString().contains("node_modules"))
            .forEach(path -> found.put(path.getFileName().toString(), read(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
