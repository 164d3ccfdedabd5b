package org.onevisit.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onevisit.catalogue.Agencies;
import org.onevisit.process.PermitFiles;

/** Every rule is three things: a class, a page, and models that keep it or break it. */
class RulesTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/rules");
  private static final Path PAGES = Path.of("docs/rules");

  static List<Rule> rules() {
    return PermitRules.all();
  }

  static List<String> ids() {
    return rules().stream().map(Rule::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void letsTheRightModelPass(String rule) throws IOException {
    assertThat(findings(rule, "valid-")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void refusesTheWrongModelInTheWordsOfItsPage(String rule) throws IOException {
    var page = Files.readString(PAGES.resolve(rule + ".md"));
    assertThat(findings(rule, "invalid-"))
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(page)
                    .contains(
                        "%s %s%n%s".formatted(found.resource(), found.element(), found.message())));
  }

  @Test
  void giveEachRuleANumberOfItsOwnAndAClassOfItsName() {
    assertThat(rules()).extracting(Rule::number).doesNotHaveDuplicates();
    assertThat(rules())
        .allSatisfy(
            rule -> {
              var words = rule.getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
              assertThat(rule.id()).isEqualToIgnoringCase(words);
            });
  }

  @Test
  void leaveNoRuleWithoutPageAndExamples() throws IOException {
    assertThat(names(PAGES)).isEqualTo(Set.copyOf(ids().stream().map(id -> id + ".md").toList()));
    assertThat(names(EXAMPLES)).isEqualTo(Set.copyOf(ids()));
  }

  /** A warning at each start would soon be read by nobody. */
  @Test
  void findNothingInWhatIsShippedNotEvenAWarning() {
    assertThat(PermitRules.check(new Submission(PermitFiles.shipped(), Agencies.shipped())))
        .isEmpty();
  }

  /** What a rule finds in its examples of one kind and the files beside them. */
  private static List<Finding> findings(String rule, String kind) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    for (var name : names(EXAMPLES.resolve(rule))) {
      if (name.startsWith(kind) || !name.matches("(in)?valid-.*")) {
        var bytes = Files.readAllBytes(EXAMPLES.resolve(rule).resolve(name));
        files.put(name.replaceFirst("^" + kind, ""), bytes);
      }
    }
    return PermitRules.check(new Submission(files, Agencies.shipped())).stream()
        .filter(finding -> finding.message().contains(" " + rule + ": "))
        .toList();
  }

  private static Set<String> names(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).collect(toSet());
    }
  }
}
