package org.onevisit.app.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.springframework.stereotype.Component;

/**
 * Opens a case to whoever has its number and its query code. A number is no secret; wrong codes are
 * answered alike and only so often.
 */
@Component
public class CaseKeys {

  private static final int TRIES_PER_MINUTE = 10;

  private final Cases cases;
  private final Clock clock = Clock.systemUTC();
  private final Map<String, Tries> wrong = new ConcurrentHashMap<>();

  CaseKeys(Cases cases) {
    this.cases = cases;
  }

  /**
   * The case, when the code fits.
   *
   * @param address where the question comes from
   * @throws WrongKey for an unknown case and for a wrong code alike
   * @throws TooManyTries when too many wrong codes have come from there
   */
  public Application open(String caseNo, String code, String address) {
    var minute = clock.millis() / 60_000;
    wrong.values().removeIf(tries -> tries.minute() != minute);
    if (wrong.getOrDefault(address, new Tries(minute, 0)).count() >= TRIES_PER_MINUTE) {
      throw new TooManyTries();
    }
    return cases
        .application(caseNo)
        .filter(application -> fits(application.queryCode(), code))
        .orElseThrow(() -> refuse(address, minute));
  }

  private WrongKey refuse(String address, long minute) {
    wrong.merge(address, new Tries(minute, 1), (a, b) -> new Tries(minute, a.count() + 1));
    return new WrongKey();
  }

  private static boolean fits(String expected, String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8),
            given.strip().toUpperCase().getBytes(StandardCharsets.UTF_8));
  }

  private record Tries(long minute, int count) {}

  /** There is no such case, or the code is not its own. */
  public static class WrongKey extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Whoever asks is to wait a minute. */
  public static class TooManyTries extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
