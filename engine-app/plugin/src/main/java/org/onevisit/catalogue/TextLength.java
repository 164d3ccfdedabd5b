package org.onevisit.catalogue;

import java.util.Optional;

/** How long a text may be. */
public final class TextLength {

  private TextLength() {}

  /**
   * What is wrong with a text that is kept, or nothing.
   *
   * @param most characters there is room for
   */
  public static Optional<Wording> flaw(String text, int most) {
    if (text.length() > most) {
      return Optional.of(tooLong(most, text.length()));
    }
    return text.indexOf('\0') >= 0
        ? Optional.of(new Wording("含有控制字符，请删除。", "It holds a control character; take it out."))
        : Optional.empty();
  }

  /** The sentence that says so. */
  public static Wording tooLong(int most, int has) {
    return new Wording(
        "最多%d个字符，现有%d个。".formatted(most, has),
        "At most %d characters; it has %d.".formatted(most, has));
  }
}
