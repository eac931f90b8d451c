package org.parley.web.facelet;

import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** What is shown only when something holds. */
final class Fragment extends PlainComponent {

  private final ValueExpression condition;

  Fragment(ValueExpression condition) {
    this.condition = condition;
  }

  @Override
  public boolean isRendered() {
    FacesContext context = FacesContext.getCurrentInstance();
    return Boolean.TRUE.equals(condition.getValue(context.getELContext()));
  }

  @Override
  public void encodeAll(FacesContext context) throws IOException {
    if (Boolean.TRUE.equals(condition.getValue(context.getELContext()))) {
      encodeAllChildren(context);
    }
  }
}
