package org.onevisit.app.engine;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.onevisit.act.SharedData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;

/** Who answers for the public-data platform: nobody, until a real one is connected. */
@Configuration
class SharedDataConfiguration {

  @Bean
  @Profile("!demo")
  SharedData noSharedData() {
    return SharedData.none();
  }

  /** A few certificates of people who do not exist. */
  @Bean
  @Profile("demo")
  SharedData demoSharedData(@Value("classpath:demo/shared-data.json") Resource file)
      throws IOException {
    try (var json = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      var known = new Gson().fromJson(json, Certificate[].class);
      return (type, applicant) ->
          Arrays.stream(known)
              .filter(c -> c.type().equals(type) && c.holder().equals(applicant.id()))
              .map(Certificate::source)
              .findFirst()
              .or(Optional::empty);
    }
  }

  record Certificate(String type, String holder, String source) {}
}
