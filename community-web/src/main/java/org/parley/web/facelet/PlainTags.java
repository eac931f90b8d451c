package org.parley.web.facelet;

import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagDecorator;
import java.util.Map;
import java.util.Set;

/**
 * Has {@code ui:fragment} and {@code ui:repeat} done by {@link Fragment} and {@link Repeat} where
 * they are used plainly, which is what pages do: no id, no binding, no part of a list.
 */
public class PlainTags implements TagDecorator {

  static final String NAMESPACE = "urn:parley:plain";

  private static final Set<String> FACELETS =
      Set.of("jakarta.faces.facelets", "http://xmlns.jcp.org/jsf/facelets");

  /** What each tag may have to be a plain one. */
  private static final Map<String, Set<String>> PLAIN =
      Map.of("fragment", Set.of("rendered"), "repeat", Set.of("value", "var", "varStatus"));

  @Override
  public Tag decorate(Tag tag) {
    return isPlain(tag)
        ? new Tag(
            tag.getLocation(), NAMESPACE, tag.getLocalName(), tag.getQName(), tag.getAttributes())
        : null;
  }

  private static boolean isPlain(Tag tag) {
    if (!FACELETS.contains(tag.getNamespace())) {
      return false;
    }
    Set<String> allowed = PLAIN.get(tag.getLocalName());
    if (allowed == null) {
      return false;
    }
    for (TagAttribute attribute : tag.getAttributes().getAll()) {
      if (!allowed.contains(attribute.getLocalName())) {
        return false;
      }
    }
    return true;
  }
}
