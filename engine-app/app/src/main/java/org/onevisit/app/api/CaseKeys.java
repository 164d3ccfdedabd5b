package org.onevisit.app.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.onevisit.app.signin.WrongTries;
import org.onevisit.casefile.CaseRow;
import org.onevisit.casefile.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Opens a case to whoever has its number and its query code. A number is no secret; wrong codes are
 * answered alike and only so often.
 *
 * <p>An address has ten wrong codes a minute. Once a case has met twenty within the hour, whoever
 * asks for it has one a minute: many addresses together get nowhere, and the applicant, who knows
 * the code, is never kept out by what strangers try.
 */
@Component
public class CaseKeys {

  private static final int TRIES = 10;
  private static final int TRIES_UNDER_ATTACK = 1;
  private static final int ATTACK = 20;

  private final Cases cases;
  private final WrongTries fromAddress;
  private final WrongTries onCase;

  @Autowired
  CaseKeys(Cases cases) {
    this(cases, Clock.systemUTC());
  }

  CaseKeys(Cases cases, Clock clock) {
    this.cases = cases;
    this.fromAddress = new WrongTries(clock, Duration.ofMinutes(1));
    this.onCase = new WrongTries(clock, Duration.ofHours(1));
  }

  /**
   * The case, when the code fits.
   *
   * @param caseNo as people type it; blanks do not count
   * @param address where the question comes from
   * @throws WrongKey for an unknown case and for a wrong code alike
   * @throws TooManyTries when too many wrong codes have come from there
   */
  public CaseRow open(String caseNo, String code, String address) {
    var number = caseNo.replaceAll("(?U)\\s", "");
    var allowed = onCase.of(number) < ATTACK ? TRIES : TRIES_UNDER_ATTACK;
    if (fromAddress.of(address) >= allowed) {
      throw new TooManyTries();
    }
    var found = cases.find(number);
    return found
        .filter(row -> fits(row.application().queryCode(), code))
        .orElseThrow(() -> refuse(found, address));
  }

  private WrongKey refuse(Optional<CaseRow> found, String address) {
    fromAddress.add(address);
    found.ifPresent(row -> onCase.add(row.application().caseNo()));
    return new WrongKey();
  }

  private static boolean fits(String expected, String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8),
            given.strip().toUpperCase().getBytes(StandardCharsets.UTF_8));
  }

  /** There is no such case, or the code is not its own. */
  public static class WrongKey extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Whoever asks is to wait a minute. */
  public static class TooManyTries extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
