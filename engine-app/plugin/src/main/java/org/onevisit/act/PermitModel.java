package org.onevisit.act;

import java.util.List;
import org.onevisit.catalogue.Level;

/**
 * What a permit's diagram says of itself.
 *
 * @param item key of the item, the same as the process id
 * @param level level of the deciding agency
 * @param leadFunction function of the deciding agency
 * @param renews key of the item whose licences it prolongs, empty when it grants new ones
 * @param items keys of the permits it calls as its items, in the order in which they are written;
 *     none when it is no matter
 */
public record PermitModel(
    String item, Level level, String leadFunction, String renews, List<String> items) {

  /** Whether its steps are cases of their own (一件事). */
  public boolean isMatter() {
    return !items.isEmpty();
  }
}
