package org.onevisit.app.licence;

import java.util.Optional;

/** The register of licences, as far as the public may ask it. */
public interface LicenceRegister {

  /** The licence of this identifier; whatever else is asked for, nothing. */
  Optional<LicenceEntry> byIdentifier(String id);
}
