package org.onevisit.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which the offices of an area were closed by order, such as in a typhoon. What follows for
 * periods is for the order, or the rule it rests on, to say: entering it here means that these days
 * are not working days there.
 *
 * @param id name under which it can be corrected or withdrawn
 * @param area code of the closed region; the regions within it are closed too
 * @param name what people call it
 * @param legalBasis the rule the order rests on
 * @param source the order itself
 */
public record LocalClosure(
    String id, String area, String name, String legalBasis, String source, List<LocalDate> days) {

  public LocalClosure {
    days = List.copyOf(days);
  }

  /** Whether the offices of a region are closed by it. */
  public boolean closes(String region) {
    return region.startsWith(area);
  }
}
