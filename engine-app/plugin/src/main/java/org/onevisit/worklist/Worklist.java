package org.onevisit.worklist;

import java.util.List;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Answers the queries of Tasklist from an index on owner and due date ({@code
 * onevisit/worklist.xml}). By itself the engine joins every task of the agency with every grant and
 * sorts them all for a page of fifteen. What tasks one sees is the same; those that are due and
 * were created at the same time stand by their ids, so that no page repeats or leaves out any.
 * Queries of other shapes are the engine's.
 */
public final class Worklist extends TaskManager {

  private static final String FILE = "onevisit/worklist.xml";
  private static final String PAGE = "onevisit.worklist.page";
  private static final String COUNT = "onevisit.worklist.count";

  public static SessionFactory factory() {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return TaskManager.class;
      }

      @Override
      public Session openSession() {
        return new Worklist();
      }
    };
  }

  /** Adds the statements to an engine's own, once those are read. */
  public static void addStatements(ProcessEngineConfigurationImpl engine) {
    var statements = engine.getSqlSessionFactory().getConfiguration();
    // engines can share them
    if (!statements.hasStatement(PAGE)) {
      var file = Worklist.class.getClassLoader().getResourceAsStream(FILE);
      new XMLMapperBuilder(file, statements, FILE, statements.getSqlFragments()).parse();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
    configureQuery(query);
    return AgencyTasks.isAskedBy(query)
        ? getDbEntityManager().selectList(PAGE, new AgencyTasks(query))
        : super.findTasksByQueryCriteria(query);
  }

  @Override
  public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
    configureQuery(query);
    return AgencyTasks.isAskedBy(query)
        ? (Long) getDbEntityManager().selectOne(COUNT, new AgencyTasks(query))
        : super.findTaskCountByQueryCriteria(query);
  }
}
