package org.onevisit.app.page;

import java.util.Locale;
import org.onevisit.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says a refusal in the reader's language; one without words of its own as it was made. */
@Component
public class RefusalWords {

  private final MessageSource words;

  RefusalWords(MessageSource words) {
    this.words = words;
  }

  public String of(Refusal refusal, Locale locale) {
    return words.getMessage("refusal." + refusal.code(), null, refusal.getMessage(), locale);
  }

  /** Does an act; when it is refused, the next page says so. Gives whether it was done. */
  public boolean does(Runnable act, RedirectAttributes next, Locale locale) {
    try {
      act.run();
      return true;
    } catch (Refusal refusal) {
      next.addFlashAttribute("refusal", of(refusal, locale));
      return false;
    }
  }
}
