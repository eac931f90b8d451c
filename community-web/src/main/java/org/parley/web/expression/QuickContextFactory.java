package org.parley.web.expression;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;

/** Has the expressions of each request evaluated in a {@link QuickELContext}. */
public final class QuickContextFactory extends FacesContextFactory {

  public QuickContextFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    return new QuickFacesContext(
        getWrapped().getFacesContext(context, request, response, lifecycle));
  }
}
