package org.parley.community.document.knowledge;

import java.time.Instant;
import java.util.List;
import org.parley.community.document.DocumentState;
import org.parley.community.thread.ThreadLink;

/**
 * What a document's readers see beside its text.
 *
 * @param said what the reader said of it: null for nothing
 * @param authors names of those who wrote it, the first one first
 * @param sources threads that it was made of, as far as the reader sees them
 * @param isEditor whether the reader may write in the document; the three that follow are 0 for all
 *     others
 * @param behind how many changes of the draft are not published
 * @param suggestions how many wait
 * @param editedSources how many of the posts that it was made of say something else by now
 */
public record PublishedDocument(
    long id,
    DocumentState state,
    Instant publishedAt,
    Instant reviewedAt,
    int helpful,
    int unhelpful,
    Boolean said,
    List<String> authors,
    List<ThreadLink> sources,
    boolean isEditor,
    int behind,
    int suggestions,
    int editedSources) {

  public PublishedDocument {
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
  }

  public boolean isArchived() {
    return state == DocumentState.ARCHIVED;
  }

  /** Whether the reader said that it helped. */
  public boolean isFoundHelpful() {
    return Boolean.TRUE.equals(said);
  }

  /** Whether the reader said that it did not help. */
  public boolean isFoundUnhelpful() {
    return Boolean.FALSE.equals(said);
  }
}
