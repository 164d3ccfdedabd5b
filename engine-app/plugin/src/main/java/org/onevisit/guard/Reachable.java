package org.onevisit.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.DelegateCaseExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.externaltask.ExternalTask;

/**
 * Which members of which objects an expression may use: those of plain values and of beans, and of
 * the running step what its interface for models shows, but nothing that leads to classes, files,
 * the network or the engine.
 */
final class Reachable {

  /** What every object has, beyond its text and its equality, and what leads to the engine. */
  private static final Set<String> NO_MEMBERS =
      Set.of(
          "class",
          "getClass",
          "wait",
          "notify",
          "notifyAll",
          "clone",
          "finalize",
          "processEngine",
          "getProcessEngine",
          "processEngineServices",
          "getProcessEngineServices",
          "bpmnModelInstance",
          "getBpmnModelInstance",
          "bpmnModelElementInstance",
          "getBpmnModelElementInstance",
          "cmmnModelInstance",
          "getCmmnModelInstance",
          "cmmnModelElementInstance",
          "getCmmnModelElementInstance");

  /** Objects of these are tools, not values. */
  private static final List<String> NO_PACKAGES =
      List.of(
          "java.lang.invoke.",
          "java.lang.module.",
          "java.lang.reflect.",
          "java.io.",
          "java.net.",
          "java.nio.",
          "java.rmi.",
          "java.security.",
          "java.util.jar.",
          "java.util.logging.",
          "java.util.prefs.",
          "java.util.zip.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "jakarta.",
          "org.apache.",
          "org.springframework.");

  private static final List<Class<?>> NO_TYPES =
      List.of(
          Class.class,
          ClassLoader.class,
          Module.class,
          Package.class,
          Process.class,
          ProcessBuilder.class,
          Runtime.class,
          Thread.class,
          ThreadGroup.class,
          ThreadLocal.class,
          java.util.ServiceLoader.class,
          Path.class,
          DataSource.class);

  /** What models see of a running step. */
  private static final List<Class<?>> STEPS =
      List.of(
          DelegateExecution.class,
          DelegateTask.class,
          DelegateCaseExecution.class,
          ExternalTask.class);

  private static final String ENGINE = Commands.PREFIX + "engine.";
  private static final String VALUES = ENGINE + "variable.";

  private Reachable() {}

  static boolean member(Object base, String name) {
    if (NO_MEMBERS.contains(name) || NO_TYPES.stream().anyMatch(type -> type.isInstance(base))) {
      return false;
    }
    var steps = STEPS.stream().filter(type -> type.isInstance(base)).toList();
    return steps.isEmpty()
        ? superclasses(base.getClass()).noneMatch(Reachable::isTool)
        : steps.stream().anyMatch(step -> shows(step, name));
  }

  private static boolean isTool(Class<?> type) {
    var name = type.getName();
    return NO_PACKAGES.stream().anyMatch(name::startsWith)
        || name.startsWith(ENGINE) && !name.startsWith(VALUES);
  }

  private static boolean shows(Class<?> step, String name) {
    var getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Stream.of(step.getMethods())
        .anyMatch(method -> method.getName().equals(name) || method.getName().equals(getter));
  }

  private static Stream<Class<?>> superclasses(Class<?> type) {
    return Stream.iterate(type, in -> in != null, Class::getSuperclass);
  }
}
