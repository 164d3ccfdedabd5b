package org.onevisit.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/i18n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page",
        "signin",
        "verify",
        "refusal",
        "notice",
        "portal",
        "casepage",
        "designer",
        "staff"
      })
  void saysInChineseWhatItSaysInEnglish(String bundle) throws IOException {
    assertThat(keys(bundle + "_zh.properties")).isEqualTo(keys(bundle + ".properties"));
  }

  private static Set<String> keys(String file) throws IOException {
    try (Reader text = Files.newBufferedReader(BUNDLES.resolve(file), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(text);
      return properties.stringPropertyNames();
    }
  }
}
