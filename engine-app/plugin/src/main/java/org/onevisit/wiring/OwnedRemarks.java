package org.onevisit.wiring;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;

/** Writes rows as the engine does, and gives comments and attachments the owner of their task. */
final class OwnedRemarks extends DbEntityManager {

  private OwnedRemarks(IdGenerator ids, PersistenceSession database) {
    super(ids, database);
  }

  static SessionFactory factory() {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return DbEntityManager.class;
      }

      @Override
      public Session openSession() {
        var ids = Context.getProcessEngineConfiguration().getIdGenerator();
        var command = Context.getCommandContext();
        return new OwnedRemarks(ids, command.getSession(PersistenceSession.class));
      }
    };
  }

  @Override
  public void insert(DbEntity row) {
    if (row instanceof CommentEntity comment && comment.getTenantId() == null) {
      comment.setTenantId(owner(comment.getTaskId(), comment.getProcessInstanceId()));
    } else if (row instanceof AttachmentEntity file && file.getTenantId() == null) {
      file.setTenantId(owner(file.getTaskId(), file.getProcessInstanceId()));
    }
    super.insert(row);
  }

  private static String owner(String taskId, String instanceId) {
    var context = Context.getCommandContext();
    if (taskId != null) {
      var task = context.getTaskManager().findTaskById(taskId);
      return task == null ? null : task.getTenantId();
    }
    var instance =
        instanceId == null ? null : context.getExecutionManager().findExecutionById(instanceId);
    return instance == null ? null : instance.getTenantId();
  }
}
