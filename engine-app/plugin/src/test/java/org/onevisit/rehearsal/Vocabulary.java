package org.onevisit.rehearsal;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;

/** How names, agencies and days are written in a story. */
public final class Vocabulary {

  /** Something by its name, in quotation marks of either language. */
  @ParameterType("\"([^\"]+)\"|“([^”]+)”|「([^」]+)」")
  public String name(String plain, String chinese, String corner) {
    return plain != null ? plain : chinese != null ? chinese : corner;
  }

  /** An agency by its name, a part of it, or its function: Health Bureau, 卫生健康局, health. */
  @ParameterType("[^\"“「的\\d]+?")
  public String agency(String words) {
    return words.strip();
  }

  @ParameterType("(\\d{4})(?:-|年)(\\d{1,2})(?:-|月)(\\d{1,2})日?")
  public LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
