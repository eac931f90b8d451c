package org.parley.web.facelet;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** Adds a {@link Fragment} to the page. */
public class FragmentHandler extends TagHandler {

  private final TagAttribute rendered;

  public FragmentHandler(TagConfig config) {
    super(config);
    rendered = getRequiredAttribute("rendered");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    Fragment fragment = new Fragment(rendered.getValueExpression(context, Boolean.class));
    parent.getChildren().add(fragment);
    nextHandler.apply(context, fragment);
  }
}
