package org.onevisit.guard;

import java.lang.reflect.Field;

/** What a command of the engine carries; the engine itself does not tell. */
record Fields(Object command) {

  boolean has(String name) {
    return isIn(command.getClass(), name);
  }

  /** The value of a field that the engine's version at hand is known to have. */
  Object value(String name) {
    var field = find(command.getClass(), name);
    if (field == null) {
      throw new IllegalStateException(command.getClass().getName() + " has no field " + name);
    }
    try {
      field.setAccessible(true);
      return field.get(command);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  int number(String name) {
    return (int) value(name);
  }

  static boolean isIn(Class<?> command, String name) {
    return find(command, name) != null;
  }

  private static Field find(Class<?> command, String name) {
    for (var in = command; in != null; in = in.getSuperclass()) {
      for (var field : in.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    return null;
  }
}
