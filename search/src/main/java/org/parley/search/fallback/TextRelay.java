package org.parley.search.fallback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.parley.search.indexing.PostDocuments;

/**
 * Reads the words of changed threads again, some threads in one transaction. One process at a time:
 * what was read earlier must not be written later.
 */
@ApplicationScoped
public class TextRelay {

  private static final int NOTES = 100;

  @Inject SearchTexts texts;
  @Inject PostDocuments documents;

  /** Returns how many notes there were; 0 also while another process is at it. */
  @Transactional
  public int workOffSome() {
    if (!texts.claim()) {
      return 0;
    }
    List<Long> notes = texts.take(NOTES);
    if (!notes.isEmpty()) {
      Set<Long> threads = Set.copyOf(notes);
      texts.replace(threads, documents.of(threads));
    }
    return notes.size();
  }
}
