package org.parley.search.fallback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.search.indexing.Changes;
import org.parley.search.indexing.Changes.Change;
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
    List<Change> notes = texts.take(NOTES);
    Changes changes = Changes.of(notes);
    if (!changes.threads().isEmpty()) {
      texts.replace(changes.threads(), documents.of(changes.threads()));
    }
    if (!changes.posts().isEmpty()) {
      texts.replacePosts(changes.posts(), documents.ofPosts(changes.posts()));
    }
    return notes.size();
  }
}
