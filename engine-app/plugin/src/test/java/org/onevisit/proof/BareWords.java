package org.onevisit.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The words of the shipped models on an engine without the plugin: they mean nothing. */
public final class BareWords {

  private BareWords() {}

  static Map<Object, Object> beans() {
    return Map.of(
        "act", new Act(), "clock", new Clock(), "workdays", new Clock(), "matter", new Matter());
  }

  /** Does nothing, except to answer what gateways ask. */
  public static final class Act implements JavaDelegate, ExecutionListener {

    @Override
    public void execute(DelegateExecution execution) {
      if (execution.getCurrentActivityId().equals("Task_VerifyByData")) {
        execution.setVariable("awaited", "diploma=Diploma");
      } else if (execution.getCurrentActivityId().equals("Task_RecordVerification")) {
        execution.setVariable("verificationResult", "verified");
      }
    }

    @Override
    public void notify(DelegateExecution execution) {
      execute(execution);
    }
  }

  /** Nothing is part of anything. */
  public static final class Matter {

    public boolean isPart() {
      return false;
    }
  }

  /** Everything is due in ten days. */
  public static final class Clock {

    public Date due(String kind) {
      return Date.from(Instant.now().plus(Duration.ofDays(10)));
    }

    public Date warn(String kind, int workingDays) {
      return due(kind);
    }

    public Date after(int workingDays) {
      return due("");
    }
  }
}
