package org.onevisit.rehearsal;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParser;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.messages.GherkinMessagesFeatureParser;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Lets stories be written in {@code # language: zh-CN}. Cucumber 7.33 and 7.34 parse them, and then
 * fail: they take the dialect's name for a language, which may have no region.
 */
public final class ChineseFeatures implements FeatureParser {

  private final FeatureParser gherkin = new GherkinMessagesFeatureParser();

  @Override
  public Optional<Feature> parse(URI file, String text, Supplier<UUID> ids) {
    return gherkin.parse(file, text, ids).map(ChineseFeatures::withPlainLanguage);
  }

  /** Cucumber takes the parser with the greatest version. */
  @Override
  public String version() {
    return gherkin.version() + "-onevisit";
  }

  private static Feature withPlainLanguage(Feature feature) {
    return changed(
        Feature.class,
        feature,
        (asked, answer) ->
            switch (asked) {
              case "getPickleAt" -> plain((Pickle) answer);
              case "getPickles" ->
                  feature.getPickles().stream().map(ChineseFeatures::plain).toList();
              default -> answer;
            });
  }

  private static Pickle plain(Pickle story) {
    return changed(
        Pickle.class,
        story,
        (asked, answer) ->
            asked.equals("getLanguage") ? story.getLanguage().split("-")[0] : answer);
  }

  private static <T> T changed(
      Class<T> type, T original, BiFunction<String, Object, Object> change) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return change.apply(method.getName(), method.invoke(original, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
