package org.parley.ops.bench.generate;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.parley.community.markup.Markup;

/** Writes a post with all that is written with it: its first revision, its words, its votes. */
final class PostDesk {

  private final Stage stage;
  private final Ballots ballots;
  private final SearchVector vector;
  private final MessageDigest digest;
  private final Bytes words = new Bytes();

  PostDesk(Stage stage, Ballots ballots, SearchVector vector) {
    this.stage = stage;
    this.ballots = ballots;
    this.vector = vector;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a reply. */
  void write(NewPost post, Passage text) {
    write(post, text, List.of());
  }

  /**
   * Writes a post.
   *
   * @param tags of a thread that it opens
   */
  void write(NewPost post, Passage text, List<Integer> tags) {
    OpenThread thread = post.thread();
    int number = thread.add(post);
    int score = ballots.cast(post);
    if (post.kind() == Kind.OPENING) {
      thread.scored(score);
    }
    stage.crowd().takesPart(post.author(), post.at());
    writePost(post, text, number, score);
    writeRevision(post, text, tags);
    writeWords(post, text, tags);
    if (thread.follows(post.author())) {
      stage
          .tables()
          .follow
          .row()
          .number(post.author())
          .text("THREAD")
          .number(thread.id)
          .at(post.at())
          .end();
    }
  }

  private void writePost(NewPost post, Passage text, int number, int score) {
    Table row =
        stage
            .tables()
            .post
            .row()
            .number(post.id())
            .number(post.thread().id)
            .whole(number)
            .text(post.kindName());
    (post.parent() == 0 ? row.nothing() : row.number(post.parent()))
        .number(post.author())
        .bytes(text.markdown)
        .bytes(text.html)
        .whole(Markup.VERSION)
        .whole(score)
        .at(post.at())
        .end();
  }

  private void writeRevision(NewPost post, Passage text, List<Integer> tags) {
    boolean isOpening = post.kind() == Kind.OPENING;
    Table row = stage.tables().revision.row().number(post.id()).whole(1);
    row.text(isOpening ? post.thread().heading().title().text() : null).bytes(text.markdown);
    row.text(isOpening ? names(tags) : null).number(post.author()).at(post.at()).end();
  }

  private String names(List<Integer> tags) {
    return String.join(" ", tags.stream().map(stage.scenery()::tagName).toList());
  }

  private void writeWords(NewPost post, Passage text, List<Integer> tags) {
    int[] title = post.kind() == Kind.OPENING ? titleWords(post, tags) : new int[0];
    words.clear();
    vector.write(title, text, words);
    Table row =
        stage
            .tables()
            .searchText
            .row()
            .number(post.id())
            .number(post.thread().id)
            .at(post.at())
            .bytes(words);
    row.number(fingerprint(post.thread().id, title, text)).end();
  }

  private int[] titleWords(NewPost post, List<Integer> tags) {
    int[] own = post.thread().heading().title().words();
    int[] all = Arrays.copyOf(own, own.length + tags.size());
    for (int i = 0; i < tags.size(); i++) {
      all[own.length + i] = stage.scenery().tagWord(tags.get(i));
    }
    return all;
  }

  /** The same that the search reckons, so that it finds nothing to write anew. */
  private long fingerprint(long threadId, int[] title, Passage text) {
    Vocabulary vocabulary = stage.scenery().vocabulary();
    words.clear();
    words.add(Long.toString(threadId)).add('\n');
    for (int i = 0; i < title.length; i++) {
      spaced(i, vocabulary.bytes(title[i]));
    }
    words.add('\n');
    for (int i = 0; i < text.wordCount(); i++) {
      spaced(i, vocabulary.bytes(text.word(i)));
    }
    digest.update(words.array(), 0, words.length());
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private void spaced(int index, byte[] word) {
    if (index > 0) {
      words.add(' ');
    }
    words.add(word);
  }
}
