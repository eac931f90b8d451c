package org.parley.web.facelet;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import java.util.function.Supplier;

/** A variable that stands for what a repetition is at: read without looking for its name. */
final class RepeatVariable extends ValueExpression {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Supplier<Object> current;

  RepeatVariable(String name, Supplier<Object> current) {
    this.name = name;
    this.current = current;
  }

  @Override
  public <T> T getValue(ELContext context) {
    @SuppressWarnings("unchecked")
    T value = (T) current.get();
    return value;
  }

  @Override
  public void setValue(ELContext context, Object value) {
    throw new PropertyNotWritableException(name);
  }

  @Override
  public boolean isReadOnly(ELContext context) {
    return true;
  }

  @Override
  public Class<?> getType(ELContext context) {
    Object value = current.get();
    return value == null ? Object.class : value.getClass();
  }

  @Override
  public Class<?> getExpectedType() {
    return Object.class;
  }

  @Override
  public String getExpressionString() {
    return "#{" + name + "}";
  }

  @Override
  public boolean isLiteralText() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
