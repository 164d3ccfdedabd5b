package org.onevisit.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import org.onevisit.catalogue.Wording;

/** What can be wrong with an answer, and what would be right. */
final class Flaws {

  private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
  private static final int SHOWN = 40;

  private Flaws() {}

  static Wording missing(String type) {
    if ("checkbox".equals(type)) {
      return new Wording("请勾选。", "Tick it.");
    }
    return CHOICES.contains(type)
        ? new Wording("请选择。", "Choose one.")
        : new Wording("请填写。", "Fill it in.");
  }

  static Wording tooShort(int least, int has) {
    return new Wording(
        "至少%d个字符，现有%d个。".formatted(least, has),
        "At least %d characters; it has %d.".formatted(least, has));
  }

  static Wording controlCharacter() {
    return new Wording(
        "含有换行或控制字符，请删除。", "It holds a line break or a control character; take it out.");
  }

  /** A pattern says little to people; its description says it better. */
  static Wording otherForm(String description, String pattern) {
    var form = description.isBlank() ? pattern : description.strip();
    return new Wording("格式不对。", "Expected: %s.".formatted(form));
  }

  static Wording noText() {
    return new Wording("应为文字。", "A text is asked.");
  }

  static Wording noNumber() {
    return new Wording("应为数字。", "A number is asked.");
  }

  static Wording noTick() {
    return new Wording("应为是或否。", "true or false is asked.");
  }

  static Wording noList() {
    return new Wording("应为列表。", "A list is asked.");
  }

  static Wording tooFine(int digits) {
    return new Wording(
        "最多%d位小数。".formatted(digits), "At most %d decimal digits.".formatted(digits));
  }

  static Wording tooSmall(BigDecimal least) {
    return new Wording(
        "不得小于%s。".formatted(least.toPlainString()),
        "At least %s.".formatted(least.toPlainString()));
  }

  static Wording tooLarge(BigDecimal most) {
    return new Wording(
        "不得大于%s。".formatted(most.toPlainString()), "At most %s.".formatted(most.toPlainString()));
  }

  static Wording noOption(String choice, Collection<String> possible) {
    var shown = choice.length() > SHOWN ? choice.substring(0, SHOWN) + "…" : choice;
    return new Wording(
        "“%s”不在可选项中。".formatted(shown),
        "'%s' is no option. Possible: %s.".formatted(shown, String.join(", ", possible)));
  }

  static Wording uncheckable(RuntimeException why) {
    return new Wording(
        "表单有误，无法校验，请联系流程设计员。",
        "The form itself is wrong (%s); its designer has to correct it."
            .formatted(why.getMessage()));
  }
}
