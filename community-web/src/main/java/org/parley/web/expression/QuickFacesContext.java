package org.parley.web.expression;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;

/** A request to a page, with its own way to evaluate expressions and a short one to its writer. */
public final class QuickFacesContext extends FacesContextWrapper {

  private static final String PLAIN = QuickFacesContext.class.getName();

  private ELContext quick;
  private ResponseWriter writer;

  QuickFacesContext(FacesContext wrapped) {
    super(wrapped);
    setCurrentInstance(this);
  }

  /**
   * Says that the page has no component of PrimeFaces, which would have each attribute looked
   * through for scripts, to sign them.
   */
  public static void writePlainly(FacesContext context) {
    context.getAttributes().put(PLAIN, true);
  }

  @Override
  public ELContext getELContext() {
    if (quick == null) {
      quick =
          new QuickELContext(
              getWrapped().getELContext(),
              (PageExpressions) getApplication().getExpressionFactory());
    }
    return quick;
  }

  /** Asked for at each piece of a page, and several contexts are wrapped. */
  @Override
  public ResponseWriter getResponseWriter() {
    return writer == null ? super.getResponseWriter() : writer;
  }

  @Override
  public void setResponseWriter(ResponseWriter responseWriter) {
    FacesContext context = getWrapped();
    if (getAttributes().containsKey(PLAIN)) {
      while (context instanceof FacesContextWrapper wrapper) {
        context = wrapper.getWrapped();
      }
    }
    context.setResponseWriter(responseWriter);
    writer = context.getResponseWriter();
  }
}
