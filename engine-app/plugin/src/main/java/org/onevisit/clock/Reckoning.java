package org.onevisit.clock;

import java.util.Map;
import org.onevisit.catalogue.Json;

/** What a stretch of time is to a period. The words and the article of each are data. */
public enum Reckoning {
  EVENT,
  WORKING_DAY,
  MAKE_UP_DAY,
  CALENDAR_DAY,
  DAY_OF_MONTHS,
  HOURS,
  WEEKEND,
  HOLIDAY,
  CLOSED,
  PAUSED,
  MOVED,
  END,
  END_OF_HOURS;

  private static final Map<String, Article> ARTICLES =
      Json.shippedMap("reckoning.json", Article.class);

  /** Whether such a stretch uses the period up. */
  public boolean counts() {
    return switch (this) {
      case WORKING_DAY, MAKE_UP_DAY, CALENDAR_DAY, DAY_OF_MONTHS, HOURS -> true;
      default -> false;
    };
  }

  /** Why it is so, in Chinese and in English, and the article that says so. */
  public Article article() {
    return ARTICLES.get(name());
  }

  /** A rule of counting in words. */
  public record Article(String zh, String en, String legalBasis) {}
}
