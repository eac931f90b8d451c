package org.parley.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.ImportHandler;
import jakarta.el.VariableMapper;
import java.util.Locale;

/** Evaluates for one request. Most values need no conversion, and no resolver is asked for one. */
final class QuickELContext extends ELContext {

  private final ELContext whole;
  private final ELResolver resolver;

  QuickELContext(ELContext whole, PageExpressions expressions) {
    this.whole = whole;
    resolver = new QuickResolver(whole, expressions);
  }

  @Override
  public <T> T convertToType(Object value, Class<T> type) {
    if (type.isInstance(value)) {
      return type.cast(value);
    } else if (type == String.class && (value instanceof Integer || value instanceof Long)) {
      return type.cast(value.toString());
    }
    return whole.convertToType(value, type);
  }

  @Override
  public ELResolver getELResolver() {
    return resolver;
  }

  @Override
  public FunctionMapper getFunctionMapper() {
    return whole.getFunctionMapper();
  }

  @Override
  public VariableMapper getVariableMapper() {
    return whole.getVariableMapper();
  }

  @Override
  public ImportHandler getImportHandler() {
    return whole.getImportHandler();
  }

  /** What belongs to the request as a whole, such as its beans to be destroyed, is kept there. */
  @Override
  public Object getContext(Class<?> key) {
    return whole.getContext(key);
  }

  @Override
  public void putContext(Class<?> key, Object value) {
    whole.putContext(key, value);
  }

  @Override
  public Locale getLocale() {
    return whole.getLocale();
  }

  @Override
  public void setLocale(Locale locale) {
    whole.setLocale(locale);
  }
}
