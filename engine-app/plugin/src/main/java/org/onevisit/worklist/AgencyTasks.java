package org.onevisit.worklist;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/**
 * A task query of somebody who works for a few agencies, as the statements in {@code
 * onevisit/worklist.xml} read it: the criteria and the order are the query's own; owners and rights
 * are asked beside them instead of in the engine's way.
 */
public final class AgencyTasks extends ListQueryParameterObject {

  /** More owners than an index can be asked for one by one. */
  private static final int MANY = 20;

  private final TaskQueryImpl query;

  AgencyTasks(TaskQueryImpl query) {
    super(null, query.getFirstResult(), query.getMaxResults());
    this.query = query;
    setOrderingProperties(query.getOrderingProperties());
    getTenantCheck().setTenantCheckEnabled(false);
  }

  /** Whether a query, rights and owners known, is of the shape that the statements answer. */
  static boolean isAskedBy(TaskQueryImpl query) {
    return isOfFewAgencies(query)
        && !query.getAuthCheck().isRevokeAuthorizationCheckEnabled()
        && query.getOrderingProperties().stream()
            .allMatch(QueryOrderingProperty::isContainedProperty)
        && query.getQueries().stream().noneMatch(AgencyTasks::asksForCandidates);
  }

  private static boolean isOfFewAgencies(TaskQueryImpl query) {
    var check = query.getTenantCheck();
    return check.isTenantCheckEnabled()
        && (check.getAuthTenantIds() == null || check.getAuthTenantIds().size() < MANY);
  }

  /** A task has several candidates and would be found several times. */
  private static boolean asksForCandidates(TaskQueryImpl query) {
    return query.getCandidateUser() != null
        || query.getCandidateGroups() != null
        || query.getCandidateGroupLike() != null
        || query.getInvolvedUser() != null
        || query.isWithCandidateGroups()
        || query.isWithCandidateUsers();
  }

  /** Whose tasks the person may see: those of the own agencies and, as null, those of none. */
  public Collection<String> getAgencies() {
    var agencies = new LinkedHashSet<String>();
    agencies.add(null);
    if (query.getTenantCheck().getAuthTenantIds() != null) {
      agencies.addAll(query.getTenantCheck().getAuthTenantIds());
    }
    return agencies;
  }

  /** Which rights the person needs, and as whom and in which groups. */
  public AuthorizationCheck getRights() {
    return query.getAuthCheck();
  }

  public List<TaskQueryImpl> getQueries() {
    return query.getQueries();
  }

  public boolean isQueryForProcessTasksOnly() {
    return query.isQueryForProcessTasksOnly();
  }

  /** How many tasks of each agency the page can need. */
  public long getRowsOfEach() {
    return (long) getFirstResult() + getMaxResults();
  }
}
