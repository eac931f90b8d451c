package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that this node had in its hands last. What is found here may be old, or of a step that
 * was never committed: whoever takes it compares it with the document's row.
 */
@ApplicationScoped
public class RecentTexts {

  private static final int MOST_UNITS = 20_000_000;

  private final Map<Long, DocumentText> texts = new LinkedHashMap<>(16, 0.75f, true);
  private int units;

  synchronized Optional<DocumentText> find(long documentId) {
    return Optional.ofNullable(texts.get(documentId));
  }

  synchronized void keep(DocumentText text) {
    DocumentText before = texts.put(text.documentId(), text);
    units += text.text().length() - (before == null ? 0 : before.text().length());
    Iterator<DocumentText> oldest = texts.values().iterator();
    while (units > MOST_UNITS) {
      units -= oldest.next().text().length();
      oldest.remove();
    }
  }
}
