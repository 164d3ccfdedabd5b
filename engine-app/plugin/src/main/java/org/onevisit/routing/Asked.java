package org.onevisit.routing;

import java.time.LocalDate;
import org.onevisit.catalogue.Level;

/**
 * What an agency is sought for.
 *
 * @param item key of the permit, by which a power may be delegated
 * @param region division code; the part above {@code level} decides
 * @param on the legal day
 */
public record Asked(String function, Level level, String item, String region, LocalDate on) {}
