package org.parley.web.facelet;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Shows its children and has no state, no identity and no events, which is most of what other
 * components spend their time on.
 */
abstract class PlainComponent extends UIComponentBase {

  private UIComponent parent;

  @Override
  public String getFamily() {
    return PlainTags.NAMESPACE;
  }

  @Override
  public UIComponent getParent() {
    return parent;
  }

  @Override
  public void setParent(UIComponent parent) {
    this.parent = parent;
    setInView(parent != null && parent.isInView());
  }

  @Override
  public boolean isTransient() {
    return true;
  }

  @Override
  public abstract void encodeAll(FacesContext context) throws IOException;

  final void encodeAllChildren(FacesContext context) throws IOException {
    for (int i = 0, all = getChildCount(); i < all; i++) {
      getChildren().get(i).encodeAll(context);
    }
  }
}
