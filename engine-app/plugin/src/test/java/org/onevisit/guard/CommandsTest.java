package org.onevisit.guard;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of commands and the engine name the same commands. */
class CommandsTest {

  private static final Commands TABLE = Commands.shipped();
  private static final Set<Right> OF_A_TASK =
      EnumSet.of(Right.OFFICER, Right.TASK, Right.READ_TASK, Right.WORK_ON_TASK, Right.ASSIGN);

  @Test
  void leavesNoCommandOfTheEngineUnclassified() throws Exception {
    var unclassified = commandsOfTheEngine();
    unclassified.removeAll(TABLE.names());
    assertThat(unclassified).isEmpty();
  }

  @Test
  void namesNoCommandThatHasVanished() throws Exception {
    var vanished = new TreeSet<>(TABLE.names());
    vanished.removeIf(name -> !name.startsWith(Commands.PREFIX + "engine."));
    vanished.removeAll(commandsOfTheEngine());
    assertThat(vanished).isEmpty();
  }

  @Test
  void refusesWhatItDoesNotName() {
    Command<Void> unnamed = context -> null;
    assertThat(TABLE.rightTo(unnamed.getClass())).isEqualTo(Right.REFUSED);
  }

  static Stream<String> commandsOfATask() throws Exception {
    return commandsOfTheEngine().stream()
        .filter(name -> OF_A_TASK.contains(TABLE.rightTo(type(name))));
  }

  @ParameterizedTest
  @MethodSource("commandsOfATask")
  void findsTheTaskInEveryCommandThatIsAboutOne(String name) {
    assertThat(Asked.TASK_FIELDS).anyMatch(field -> Fields.isIn(type(name), field));
  }

  private static TreeSet<String> commandsOfTheEngine() throws IOException, URISyntaxException {
    var jar = new File(Command.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var engine = new JarFile(jar)) {
      return engine.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith("org/") && name.endsWith(".class"))
          .map(name -> name.replaceAll("\\.class$", "").replace('/', '.'))
          .filter(CommandsTest::isCommand)
          .collect(toCollection(TreeSet::new));
    }
  }

  private static boolean isCommand(String name) {
    try {
      var type = type(name);
      return Command.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    } catch (LinkageError needsWhatIsNotThere) {
      return false;
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, CommandsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
