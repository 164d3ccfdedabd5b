package org.onevisit.app.api;

import java.util.List;
import org.onevisit.staff.Cover;
import org.onevisit.staff.Stray;

/**
 * Who does the work of an agency.
 *
 * @param lastResort the officer to whom what nobody looks after falls, or the group of its heads
 */
record StaffView(
    String agency,
    List<String> officers,
    String lastResort,
    List<Cover> covers,
    List<Stray> strays) {}
