package org.onevisit.act;

import org.onevisit.catalogue.Level;

/**
 * What a permit's diagram says of itself.
 *
 * @param item key of the item, the same as the process id
 * @param level level of the deciding agency
 * @param leadFunction function of the deciding agency
 * @param renews key of the item whose licences it prolongs, empty when it grants new ones
 */
public record PermitModel(String item, Level level, String leadFunction, String renews) {}
