package org.onevisit.catalogue;

import java.util.Optional;

/** An administrative division, its code in short form: 33, 3301, 330106, 330110110. */
public record Region(String code, String name, String nameEn) {

  public Region {
    Level.of(code);
  }

  public Level level() {
    return Level.of(code);
  }

  /** The code of the region one level up; a province has none. */
  public Optional<String> parent() {
    return level() == Level.PROVINCE
        ? Optional.empty()
        : Optional.of(Level.values()[level().ordinal() - 1].truncate(code));
  }
}
