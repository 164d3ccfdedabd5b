package org.onevisit.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Properties;
import java.util.stream.Stream;

/** Notices by the titles under which the portal shows them. */
final class Notices {

  private static final Path TEXTS = Path.of("..", "app", "src", "main", "resources", "i18n");
  private static final String PREFIX = "notice.";

  private Notices() {}

  static String code(String said) {
    var titles = Stream.of("notice", "notice_zh").flatMap(Notices::titles).toList();
    return Words.<Entry<String, String>>find("notice", said, titles, Entry::getValue, Entry::getKey)
        .getKey();
  }

  /** Titles by code; other lines of a notice have a second dot. */
  private static Stream<Entry<String, String>> titles(String bundle) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(TEXTS.resolve(bundle + ".properties"))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> key.matches("notice\\.\\w+"))
        .map(key -> Map.entry(key.substring(PREFIX.length()), texts.getProperty(key)));
  }
}
