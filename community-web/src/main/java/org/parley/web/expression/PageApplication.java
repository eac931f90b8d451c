package org.parley.web.expression;

import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;

/**
 * An application whose expressions are told beans apart from values, see {@link PageExpressions}.
 */
final class PageApplication extends ApplicationWrapper {

  private volatile ExpressionFactory expressions;

  PageApplication(Application wrapped) {
    super(wrapped);
  }

  @Override
  public ExpressionFactory getExpressionFactory() {
    if (expressions == null) {
      expressions = new PageExpressions(getWrapped().getExpressionFactory());
    }
    return expressions;
  }
}
