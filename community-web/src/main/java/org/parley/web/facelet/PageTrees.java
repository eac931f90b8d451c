package org.parley.web.facelet;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lends trees of plain pages that were built before: building one anew for each request was three
 * quarters of a page's processor time. Pages with components that take input are built each time.
 */
final class PageTrees extends ViewDeclarationLanguageWrapper {

  private static final Logger LOG = Logger.getLogger(PageTrees.class.getName());

  /**
   * So many requests make the same page at the same time without building. A tree has some two
   * thousand components, and is given up when memory is short.
   */
  private static final int MOST = 8 * Runtime.getRuntime().availableProcessors() + 8;

  private final Map<String, Queue<SoftReference<PageTree>>> trees = new ConcurrentHashMap<>();

  PageTrees(ViewDeclarationLanguage wrapped) {
    super(wrapped);
  }

  @Override
  public void buildView(FacesContext context, UIViewRoot root) throws IOException {
    if (isBuilt(context, root)) {
      return;
    }
    PageTree tree = context.isPostback() ? null : lent(root);
    if (tree == null) {
      super.buildView(context, root);
    } else {
      tree.plant(context, root);
    }
  }

  /**
   * A page that takes input is built before the input is read. It would be gone through once more
   * before it is shown, for what is decided while building, and nothing is.
   */
  private static boolean isBuilt(FacesContext context, UIViewRoot root) {
    return context.getAttributes().containsKey(root);
  }

  @Override
  public void renderView(FacesContext context, UIViewRoot root) throws IOException {
    super.renderView(context, root);
    if (root.isTransient() && !context.isPostback()) {
      PageTree lent = PageTree.in(root);
      if (lent == null) {
        keepIfPlain(root, PageTree.of(context, root));
      } else {
        keep(root, lent);
      }
    }
  }

  private void keepIfPlain(UIViewRoot root, PageTree built) {
    Optional<UIComponent> exception = built.exception();
    if (exception.isEmpty()) {
      keep(root, built);
    } else {
      LOG.log(
          Level.FINE,
          "{0} is built for each request because of {1}",
          new Object[] {root.getViewId(), exception.get().getClass()});
    }
  }

  private void keep(UIViewRoot root, PageTree tree) {
    root.getChildren().remove(tree);
    Queue<SoftReference<PageTree>> free = free(root);
    if (free.size() < MOST) {
      free.add(new SoftReference<>(tree));
    }
  }

  /** A tree that nobody has, null when there is none. */
  private PageTree lent(UIViewRoot root) {
    Queue<SoftReference<PageTree>> free = free(root);
    SoftReference<PageTree> kept = free.poll();
    while (kept != null) {
      PageTree tree = kept.get();
      if (tree != null) {
        return tree;
      }
      kept = free.poll();
    }
    return null;
  }

  private Queue<SoftReference<PageTree>> free(UIViewRoot root) {
    return trees.computeIfAbsent(root.getViewId(), id -> new ConcurrentLinkedQueue<>());
  }
}
