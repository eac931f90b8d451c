package org.parley.ops.run;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/**
 * Shutdown hooks that a library registers by itself. The virtual machine runs all hooks at the same
 * time, so one that stops the web server beside ours makes PostgreSQL stop too early.
 */
final class ForeignHooks {

  private ForeignHooks() {}

  /**
   * Removes the hook of this name. The manifest's {@code Add-Opens} lets this look into the list.
   */
  static void remove(String threadName) throws ReflectiveOperationException {
    Field field = Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks");
    field.setAccessible(true);
    for (Object hook : List.copyOf(((Map<?, ?>) field.get(null)).keySet())) {
      if (hook instanceof Thread thread && thread.getName().equals(threadName)) {
        Runtime.getRuntime().removeShutdownHook(thread);
      }
    }
  }
}
