package org.parley.web.route;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms go back to the address that the browser shows, with everything that it says. Pages keep no
 * state, and so need no session, unless they are of the staff.
 */
public class PrettyActions extends ViewHandlerWrapper {

  public PrettyActions(ViewHandler wrapped) {
    super(wrapped);
  }

  /** Known from the start: the pages of the staff alone keep what they need in a session. */
  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = super.createView(context, viewId);
    if (view != null
        && context.getExternalContext().getRequest() instanceof HttpServletRequest request) {
      view.setTransient(!Address.isOfStaff(Address.of(request)));
    }
    return view;
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    UIViewRoot shown = context.getViewRoot();
    if (shown != null
        && viewId.equals(shown.getViewId())
        && context.getExternalContext().getRequest() instanceof HttpServletRequest request) {
      return Address.of(request);
    }
    return super.getActionURL(context, viewId);
  }
}
