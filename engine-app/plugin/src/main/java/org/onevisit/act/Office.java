package org.onevisit.act;

import org.onevisit.catalogue.Agencies;
import org.onevisit.clock.Deadlines;

/**
 * What every act may draw on.
 *
 * @param identifierPrefix first part of licence identifiers; the national root is a setting
 */
public record Office(
    Agencies agencies, Deadlines deadlines, SharedData sharedData, String identifierPrefix) {}
