package org.onevisit.app.engine;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Settings with which no installation starts, each with its cure. */
class UnsafeSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeSettings(List<String> settings) {
    super("Unsafe settings:\n  " + String.join("\n  ", settings));
  }

  /** Has Spring Boot print them for people, without a trace. */
  static class Analyzer extends AbstractFailureAnalyzer<UnsafeSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeSettings cause) {
      return new FailureAnalysis(
          cause.getMessage(),
          "Mend them all, or start with profile 'demo' to look around with fictional data.",
          cause);
    }
  }
}
