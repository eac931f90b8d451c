package org.parley.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Reads components of records, properties of beans, entries of maps, texts of bundles and calls
 * methods that have no namesake with as many parameters. For all else, and to complain, the
 * server's resolvers are asked.
 */
final class QuickResolver extends ELResolver {

  private final ELContext outer;
  private final ELResolver whole;
  private final PageExpressions expressions;

  /** Beans and bundles by name: for one request a name means the same. */
  private final Map<Object, Object> named = new HashMap<>();

  QuickResolver(ELContext outer, PageExpressions expressions) {
    this.outer = outer;
    this.expressions = expressions;
    whole = outer.getELResolver();
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base == null) {
      return named(context, property);
    } else if (property instanceof String name) {
      if (base instanceof Map<?, ?> map) {
        context.setPropertyResolved(true);
        return map.get(name);
      } else if (base instanceof ResourceBundle bundle) {
        return text(context, bundle, name);
      }
      Method reader = Members.of(base.getClass()).reader(name);
      if (reader != null) {
        Object value = call(reader, base);
        context.setPropertyResolved(true);
        return value;
      }
    }
    return whole.getValue(context, base, property);
  }

  private Object named(ELContext context, Object name) {
    Object value = named.get(name);
    if (value == null) {
      value = expressions.named(outer, name).getValue(outer);
      if (isProxy(value) || value instanceof ResourceBundle) {
        named.put(name, value);
      }
    }
    context.setPropertyResolved(true);
    return value;
  }

  /**
   * Of a bean in a scope there is one, made by the container. Of what has no scope, a new one each
   * time.
   */
  private static boolean isProxy(Object value) {
    return value != null && value.getClass().isSynthetic();
  }

  private Object text(ELContext context, ResourceBundle bundle, String key) {
    try {
      Object text = bundle.getObject(key);
      context.setPropertyResolved(true);
      return text;
    } catch (MissingResourceException e) {
      return whole.getValue(context, bundle, key);
    }
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object name, Class<?>[] types, Object[] parameters) {
    // collections have methods that only Expression Language gives them
    if (types == null
        && name instanceof String method
        && base != null
        && !(base instanceof Collection)) {
      int given = parameters == null ? 0 : parameters.length;
      Method only = Members.of(base.getClass()).method(method, given);
      Object[] converted = only == null ? null : converted(context, only, parameters);
      if (converted != null) {
        Object value = call(only, base, converted);
        context.setPropertyResolved(true);
        return value;
      }
    }
    return whole.invoke(context, base, name, types, parameters);
  }

  /** Null if the method does not take them. */
  private static Object[] converted(ELContext context, Method method, Object[] parameters) {
    Class<?>[] types = method.getParameterTypes();
    Object[] converted = new Object[types.length];
    try {
      for (int i = 0; i < types.length; i++) {
        converted[i] = context.convertToType(parameters[i], types[i]);
      }
    } catch (ELException e) {
      return null;
    }
    return converted;
  }

  private static Object call(Method method, Object base, Object... parameters) {
    try {
      return method.invoke(base, parameters);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return whole.getType(context, base, property);
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    whole.setValue(context, base, property, value);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return whole.isReadOnly(context, base, property);
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return whole.getCommonPropertyType(context, base);
  }

  @Override
  public <T> T convertToType(ELContext context, Object value, Class<T> type) {
    return whole.convertToType(context, value, type);
  }
}
