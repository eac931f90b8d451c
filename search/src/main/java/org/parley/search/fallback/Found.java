package org.parley.search.fallback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.community.markup.PlainText;
import org.parley.search.SearchMatch;
import org.parley.search.lucene.words.Highlighter;

/**
 * What the database found.
 *
 * @param posts those of a page, and one more when another page follows
 * @param total on all pages
 */
record Found(List<Post> posts, long total) {

  /** A post as it is now. */
  record Post(long id, String title, String html, Instant createdAt, Instant editedAt, float rank) {

    long micros() {
      return ChronoUnit.MICROS.between(Instant.EPOCH, createdAt);
    }

    SearchMatch match(Highlighter highlighter) {
      String text = PlainText.of(html).replaceAll("\\s+", " ").strip();
      return new SearchMatch(id, editedAt, highlighter.title(title), highlighter.snippet(text));
    }
  }
}
