package org.onevisit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of the stories is two languages, and the designers' page has all of it. */
class LanguageTest {

  private static final Path PAGE = Path.of("../../processes/README.md");

  static Stream<Method> steps() {
    return Stream.of(
            TimeSteps.class,
            ApplicantSteps.class,
            AgencySteps.class,
            CaseSteps.class,
            LicenceSteps.class)
        .flatMap(language -> Stream.of(language.getDeclaredMethods()))
        .filter(method -> !said(method).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void saysEachStepInEnglishAndChineseOnTheDesignersPage(Method step) throws IOException {
    assertThat(Files.readString(PAGE)).contains("| `%s` | `%s` |".formatted(said(step).toArray()));
  }

  private static List<String> said(Method method) {
    return Stream.of(
            Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
            Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
            Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value))
        .flatMap(texts -> texts)
        .toList();
  }
}
