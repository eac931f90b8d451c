package org.parley.web.facelet;

import jakarta.faces.component.Doctype;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.web.expression.QuickFacesContext;

/**
 * All of a page below its root. A plain one holds nothing of the request that it was built for:
 * what it shows is read from beans while it is rendered.
 */
final class PageTree extends PlainComponent {

  private static final String FACELETS = "com.sun.faces.facelets.compiler.";

  /** What Facelets leaves in the request for whoever makes the writer. */
  private static final List<String> FORM = List.of("facelets.ContentType", "facelets.Encoding");

  private final transient Map<Object, Object> form = new HashMap<>();
  private final transient UIComponent doctype;

  private PageTree(UIComponent doctype) {
    this.doctype = doctype;
  }

  /** Takes over what was built for this request. */
  static PageTree of(FacesContext context, UIViewRoot root) {
    PageTree tree = new PageTree((UIComponent) root.getDoctype());
    for (String each : FORM) {
      tree.form.put(each, context.getAttributes().get(each));
    }
    List<UIComponent> built = List.copyOf(root.getChildren());
    tree.getChildren().addAll(built);
    root.getChildren().add(tree);
    return tree;
  }

  static PageTree in(UIViewRoot root) {
    return root.getChildCount() == 1 && root.getChildren().get(0) instanceof PageTree tree
        ? tree
        : null;
  }

  /** Stands for a page that was built for this request. */
  void plant(FacesContext context, UIViewRoot root) {
    form.forEach(context.getAttributes()::put);
    QuickFacesContext.writePlainly(context);
    root.setDoctype((Doctype) doctype);
    root.setTransient(true);
    root.getChildren().add(this);
    // where Facelets looks whether there is anything to build
    context.getAttributes().put(root, true);
  }

  /** The first component that may serve no other request, as it has something of this one. */
  Optional<UIComponent> exception() {
    return exception(this);
  }

  @Override
  public void encodeAll(FacesContext context) throws IOException {
    encodeAllChildren(context);
  }

  private static Optional<UIComponent> exception(UIComponent component) {
    if (!isPlain(component)) {
      return Optional.of(component);
    }
    return component.getChildren().stream().flatMap(child -> exception(child).stream()).findFirst();
  }

  private static boolean isPlain(UIComponent component) {
    return component.getFacetCount() == 0
        && (component instanceof PlainComponent
            || component.getClass() == HtmlOutputText.class
            || component.getClass().getName().startsWith(FACELETS));
  }
}
