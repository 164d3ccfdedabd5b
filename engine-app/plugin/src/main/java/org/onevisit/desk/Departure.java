package org.onevisit.desk;

import java.util.List;

/**
 * What became of the work of an officer who has left an agency.
 *
 * @param moved tasks that the successor has now
 * @param released tasks that nobody has claimed now: no successor was named, or the law does not
 *     let him do them
 * @param returned tasks that went back to whoever had asked for an opinion
 * @param ended covers that ended with it
 */
public record Departure(
    List<String> moved, List<String> released, List<String> returned, List<String> ended) {}
