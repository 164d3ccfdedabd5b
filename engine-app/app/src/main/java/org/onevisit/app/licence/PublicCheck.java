package org.onevisit.app.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Answers whoever scans a licence: how it stands today, and whether the file kept is unaltered. */
final class PublicCheck {

  private final LicenceRegister register;
  private final LicenceVerifier verifier;
  private final Clock clock;

  PublicCheck(LicenceRegister register, LicenceVerifier verifier, Clock clock) {
    this.register = register;
    this.verifier = verifier;
    this.clock = clock;
  }

  Optional<LicenceAnswer> answer(String identifier) {
    return register.byIdentifier(identifier).map(this::answer);
  }

  private LicenceAnswer answer(LicenceEntry entry) {
    return new LicenceAnswer(
        entry.stateOn(LocalDate.now(clock)),
        entry.identifier(),
        entry.number(),
        entry.title(),
        entry.holder(),
        entry.agency(),
        entry.issuedOn(),
        entry.validFrom(),
        entry.validTo(),
        entry.document() == null ? null : verifier.check(entry.document()));
  }
}
