package org.camunda.commons.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.slf4j.LoggerFactory;

/** What the engine's tests call by this name; Camunda does not publish its own. */
public class ProcessEngineLoggingRule extends TestWatcher {

  private final Map<String, Level> asked = new HashMap<>();
  private final Map<String, ListAppender<ILoggingEvent>> heard = new HashMap<>();
  private final Map<String, Level> before = new HashMap<>();
  private Level level;

  public ProcessEngineLoggingRule watch(String... loggers) {
    for (var logger : loggers) {
      asked.put(logger, null);
    }
    return this;
  }

  public ProcessEngineLoggingRule watch(String logger, Level atLevel) {
    asked.put(logger, atLevel);
    return this;
  }

  public ProcessEngineLoggingRule level(Level level) {
    this.level = level;
    return this;
  }

  public List<ILoggingEvent> getLog() {
    return heard.values().stream().flatMap(events -> copy(events).stream()).toList();
  }

  public List<ILoggingEvent> getLog(String logger) {
    return copy(heard.get(logger));
  }

  public List<ILoggingEvent> getFilteredLog(String words) {
    return with(getLog(), words);
  }

  public List<ILoggingEvent> getFilteredLog(String logger, String words) {
    return with(getLog(logger), words);
  }

  @Override
  protected void starting(Description test) {
    var loggers = new HashMap<>(asked);
    var watched = test.getAnnotation(WatchLogger.class);
    if (watched != null) {
      for (var logger : watched.loggerNames()) {
        loggers.put(logger, Level.toLevel(watched.level(), null));
      }
    }
    loggers.forEach(this::listen);
  }

  @Override
  protected void finished(Description test) {
    heard.forEach((name, events) -> logger(name).detachAppender(events));
    before.forEach((name, was) -> logger(name).setLevel(was));
    heard.clear();
    before.clear();
  }

  private void listen(String name, Level atLevel) {
    var logger = logger(name);
    before.put(name, logger.getLevel());
    if (atLevel != null || level != null) {
      logger.setLevel(atLevel != null ? atLevel : level);
    }
    var events = new ListAppender<ILoggingEvent>();
    events.setContext(logger.getLoggerContext());
    events.start();
    logger.addAppender(events);
    heard.put(name, events);
  }

  private static List<ILoggingEvent> copy(ListAppender<ILoggingEvent> events) {
    return new ArrayList<>(events.list);
  }

  private static List<ILoggingEvent> with(List<ILoggingEvent> events, String words) {
    return events.stream().filter(event -> event.getFormattedMessage().contains(words)).toList();
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
