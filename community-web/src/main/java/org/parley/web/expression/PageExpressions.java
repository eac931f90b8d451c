package org.parley.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELManager;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The container of beans wraps each expression, so that beans without a scope are destroyed after
 * it. Most expressions of a page meet no bean at all, or the same as hundreds of others. So that is
 * done for the name of a bean only, which {@link QuickResolver} looks up once for a request.
 */
final class PageExpressions extends ExpressionFactory {

  private static final ExpressionFactory PLAIN = ELManager.getExpressionFactory();

  private final ExpressionFactory whole;
  private final Map<Object, ValueExpression> names = new ConcurrentHashMap<>();

  PageExpressions(ExpressionFactory whole) {
    this.whole = whole;
  }

  /** What a name outside of any value means, such as that of a bean. */
  ValueExpression named(ELContext context, Object name) {
    return names.computeIfAbsent(
        name, n -> whole.createValueExpression(context, "#{" + n + "}", Object.class));
  }

  @Override
  public ValueExpression createValueExpression(
      ELContext context, String expression, Class<?> expectedType) {
    return PLAIN.createValueExpression(context, expression, expectedType);
  }

  @Override
  public ValueExpression createValueExpression(Object instance, Class<?> expectedType) {
    return PLAIN.createValueExpression(instance, expectedType);
  }

  @Override
  public MethodExpression createMethodExpression(
      ELContext context, String expression, Class<?> returnType, Class<?>[] parameterTypes) {
    return whole.createMethodExpression(context, expression, returnType, parameterTypes);
  }

  @Override
  public <T> T coerceToType(Object value, Class<T> type) {
    return whole.coerceToType(value, type);
  }
}
