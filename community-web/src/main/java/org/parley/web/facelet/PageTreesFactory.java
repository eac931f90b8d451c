package org.parley.web.facelet;

import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts {@link PageTrees} around Facelets. */
public class PageTreesFactory extends ViewDeclarationLanguageFactory {

  private final Map<ViewDeclarationLanguage, ViewDeclarationLanguage> languages =
      new ConcurrentHashMap<>();

  public PageTreesFactory(ViewDeclarationLanguageFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
    return languages.computeIfAbsent(
        getWrapped().getViewDeclarationLanguage(viewId), PageTrees::new);
  }
}
