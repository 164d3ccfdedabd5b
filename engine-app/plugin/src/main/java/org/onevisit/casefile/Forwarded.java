package org.onevisit.casefile;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * A step that another agency does in a case than the one it is routed to.
 *
 * @param number from 1 in each case
 * @param step id in the model
 */
public record Forwarded(
    String caseNo,
    @ColumnName("number_in_case") int number,
    String step,
    String fromAgency,
    String toAgency) {

  boolean isFor(String asked, String agency) {
    return step.equals(asked) && fromAgency.equals(agency);
  }
}
