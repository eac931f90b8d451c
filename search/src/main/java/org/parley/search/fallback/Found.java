package org.parley.search.fallback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.community.markup.PlainText;
import org.parley.search.SearchMatch;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.Language;

/**
 * What the database found.
 *
 * @param posts those of a page, and one more when another page follows
 * @param total how many posts on all pages
 * @param threads in how many threads they are
 */
record Found(List<Post> posts, long total, long threads) {

  /**
   * A post as it is now.
   *
   * @param more how many others of its thread were found, where every thread is shown once
   */
  record Post(
      long id,
      String title,
      String html,
      Instant createdAt,
      Instant editedAt,
      float rank,
      int score,
      long threadId,
      long more) {

    long micros() {
      return ChronoUnit.MICROS.between(Instant.EPOCH, createdAt);
    }

    SearchMatch match(Highlighter highlighter) {
      // what the database found, it found as English or as it stands
      Language language = Language.ENGLISH;
      String text = PlainText.of(html).replaceAll("\\s+", " ").strip();
      return new SearchMatch(
          id, editedAt, highlighter.title(title, language), highlighter.snippet(text, language));
    }
  }
}
