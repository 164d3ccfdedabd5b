package org.onevisit.app.licence;

import java.util.Locale;

/** The same words in Chinese, which count, and in English, which help. */
public record Bilingual(String zh, String en) {

  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
