package org.onevisit.app.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onevisit.licence.LicenceState;

class PublicCheckTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate LAST_DAY = LocalDate.of(2031, 3, 8);

  @TempDir Path directory;

  @Test
  void aLicenceIsValidToTheEndOfItsLastDay() {
    assertThat(stateOn(LAST_DAY, LicenceState.VALID)).isEqualTo(LicenceState.VALID);
    assertThat(stateOn(LAST_DAY.plusDays(1), LicenceState.VALID)).isEqualTo(LicenceState.EXPIRED);
  }

  @Test
  void aRevokedLicenceStaysRevokedWhenItsTimeIsOver() {
    assertThat(stateOn(LAST_DAY.plusDays(1), LicenceState.REVOKED)).isEqualTo(LicenceState.REVOKED);
  }

  @Test
  void aFileChangedInStoreIsTold() {
    SealService seal = SealKeyStore.open(directory.resolve("seal.p12"), "a passphrase");
    Clock clock = Clock.fixed(Instant.parse("2026-03-09T01:30:00Z"), ZONE);
    byte[] file =
        new LicencePress(seal, new LicenceSigner(seal, clock)).print(SampleLicence.facts());
    assertThat(sealOf(seal, clock, file).holds()).isTrue();
    file[file.length - 10] ^= 1;
    assertThat(sealOf(seal, clock, file).holds()).isFalse();
  }

  @Test
  void ofALicenceNotYetPrintedNoSealIsClaimed() {
    assertThat(answer(LAST_DAY, LicenceState.HELD).seal()).isNull();
  }

  private static LicenceState stateOn(LocalDate day, LicenceState registered) {
    return answer(day, registered).state();
  }

  private static LicenceAnswer answer(LocalDate day, LicenceState registered) {
    Clock noon = Clock.fixed(day.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    LicenceRegister register = id -> Optional.of(SampleLicence.entry(registered, null));
    return new PublicCheck(register, null, noon).answer(SampleLicence.IDENTIFIER).orElseThrow();
  }

  private static SealCheck sealOf(SealService seal, Clock clock, byte[] file) {
    LicenceRegister register = id -> Optional.of(SampleLicence.entry(LicenceState.VALID, file));
    return new PublicCheck(register, new LicenceVerifier(seal.certificates()), clock)
        .answer(SampleLicence.IDENTIFIER)
        .orElseThrow()
        .seal();
  }
}
