package org.parley.web.expression;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What expressions may read and call of one class: of a record its components come first. */
final class Members {

  private static final ClassValue<Members> ALL =
      new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
          return new Members(type);
        }
      };

  private final Map<String, Method> readers = new HashMap<>();
  private final Map<String, Map<Integer, Method>> methods = new HashMap<>();

  private Members(Class<?> type) {
    // what a class loader other than the application's has made may not be opened
    if (!Modifier.isPublic(type.getModifiers()) && type.getModule().isNamed()) {
      return;
    }
    readProperties(type);
    readComponents(type);
    readMethods(type);
  }

  static Members of(Class<?> type) {
    return ALL.get(type);
  }

  /** What reads a property, or null. */
  Method reader(String property) {
    return readers.get(property);
  }

  /** The only method of that name and number of parameters, or null. */
  Method method(String name, int parameters) {
    Map<Integer, Method> namesakes = methods.get(name);
    return namesakes == null ? null : namesakes.get(parameters);
  }

  private void readProperties(Class<?> type) {
    try {
      for (PropertyDescriptor each : Introspector.getBeanInfo(type).getPropertyDescriptors()) {
        Method reader = each.getReadMethod();
        if (reader != null && isOpened(reader)) {
          readers.put(each.getName(), reader);
        }
      }
    } catch (IntrospectionException e) {
      throw new IllegalArgumentException(type.getName(), e);
    }
  }

  private void readComponents(Class<?> type) {
    if (type.isRecord()) {
      for (RecordComponent each : type.getRecordComponents()) {
        if (isOpened(each.getAccessor())) {
          readers.put(each.getName(), each.getAccessor());
        }
      }
    }
  }

  private void readMethods(Class<?> type) {
    Set<String> ambiguous = new HashSet<>();
    for (Method each : type.getMethods()) {
      if (each.isBridge() || Modifier.isStatic(each.getModifiers())) {
        continue;
      }
      boolean alone =
          methods
                  .computeIfAbsent(each.getName(), name -> new HashMap<>())
                  .putIfAbsent(each.getParameterCount(), each)
              == null;
      if (!alone || each.isVarArgs() || !isOpened(each)) {
        ambiguous.add(each.getName());
      }
    }
    methods.keySet().removeAll(ambiguous);
  }

  /** A record may be nested in a class that pages cannot see. */
  private static boolean isOpened(Method method) {
    return method.trySetAccessible();
  }
}
