package org.parley.web.route;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Forms go back to the address that the browser shows, with everything that it says. */
public class PrettyActions extends ViewHandlerWrapper {

  public PrettyActions(ViewHandler wrapped) {
    super(wrapped);
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
