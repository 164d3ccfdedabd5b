package org.onevisit.app.engine;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/**
 * Refuses passwords that guessers try early: common and leaked ones, names, dates and rows of keys,
 * also when they are put together or written with other signs.
 */
record GuessedFirst(Set<String> known) implements PasswordPolicyRule {

  /** Out of reach for a guesser who has the hash, at zxcvbn's scale of 0 to 4. */
  private static final int SAFE = 3;

  /** What is longer is judged by its beginning; judging grows with the square of the length. */
  private static final int JUDGED = 64;

  private static final Zxcvbn GUESSER = new Zxcvbn();
  private static final List<String> OF_THE_HOUSE = List.of("onevisit", "camunda", "permit");

  /** The engine's Admin shows it as it is. */
  @Override
  public String getPlaceholder() {
    return "No common or easily guessed password 不能使用常见或容易猜到的密码";
  }

  @Override
  public Map<String, String> getParameters() {
    return null;
  }

  @Override
  public boolean execute(String password) {
    return execute(password, null);
  }

  @Override
  public boolean execute(String password, User user) {
    var judged = password.substring(0, Math.min(password.length(), JUDGED));
    return known.contains(password) || GUESSER.measure(judged, about(user)).getScore() >= SAFE;
  }

  private static List<String> about(User user) {
    var words =
        user == null
            ? Stream.<String>empty()
            : Stream.of(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail());
    return Stream.concat(OF_THE_HOUSE.stream(), words.filter(Objects::nonNull)).toList();
  }
}
