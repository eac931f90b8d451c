package org.parley.search.lucene;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.parley.search.PostDocument;
import org.parley.search.lucene.words.PostWords;

/**
 * The fields of a post in Lucene. An opening post has its thread's title as {@link #TITLE}; the
 * other posts have it as {@link #CONTEXT}, which helps to find but weighs little.
 */
final class Fields {

  /** Raised whenever what is indexed changes: an index of another format is built anew. */
  static final int FORMAT = 3;

  static final String POST = "post";
  static final String THREAD = "thread";
  static final String TITLE = "title";
  static final String CONTEXT = "context";
  static final String BODY = "body";
  static final String TAG = "tag";
  static final String KIND = "kind";
  static final String SPACE = "space";
  static final String AUTHOR = "author";
  static final String THREAD_AUTHOR = "threadAuthor";
  static final String ANSWERED = "answered";
  static final String OPENING = "opening";
  static final String SOLUTION = "solution";
  static final String VERIFIED = "verified";
  static final String CREATED = "created";
  static final String EDITED = "edited";
  static final String FEATURES = "features";
  static final String VOTES = "votes";
  static final String LANGUAGE = "language";
  static final String SHOWN_TITLE = "shownTitle";
  static final String SHOWN_TEXT = "shownText";

  /** As in the other engine: what is longer falls apart. */
  private static final int LONGEST_WORD = 255;

  private static final String EXACT = ".exact";

  /** Words come with spaces between them, as {@link PostWords} made them. */
  static final Analyzer ANALYZER = new WhitespaceAnalyzer(LONGEST_WORD);

  private Fields() {}

  /** The field with the same text as it stands. */
  static String exact(String field) {
    return field + EXACT;
  }

  static Term thread(long id) {
    return new Term(THREAD, Long.toString(id));
  }

  static Document document(PostDocument post) {
    Document document = new Document();
    document.add(new NumericDocValuesField(POST, post.postId()));
    document.add(new StoredField(POST, post.postId()));
    document.add(new NumericDocValuesField(CREATED, micros(post.createdAt())));
    if (post.editedAt() != null) {
      document.add(new StoredField(EDITED, micros(post.editedAt())));
    }
    keyword(document, THREAD, Long.toString(post.threadId()));
    keyword(document, KIND, post.kind().name());
    keyword(document, SPACE, Long.toString(post.spaceId()));
    keyword(document, AUTHOR, String.valueOf(post.authorId()));
    keyword(document, THREAD_AUTHOR, String.valueOf(post.threadAuthorId()));
    post.tags().forEach(tag -> keyword(document, TAG, tag));
    switch (post.threadType()) {
      case QUESTION -> keyword(document, ANSWERED, Boolean.toString(post.answered()));
      case DISCUSSION -> {
        // neither answered nor waiting for an answer
      }
    }
    if (post.kind().isOpening()) {
      keyword(document, OPENING, "true");
    }
    if (post.solution()) {
      keyword(document, SOLUTION, "true");
    }
    if (post.verified()) {
      keyword(document, VERIFIED, "true");
    }
    if (post.score() > 0) {
      document.add(new FeatureField(FEATURES, VOTES, post.score()));
    }
    PostWords words = PostWords.of(post);
    document.add(new StringField(LANGUAGE, words.language().code(), Store.YES));
    document.add(new StoredField(SHOWN_TITLE, post.title()));
    text(document, post.kind().isOpening() ? TITLE : CONTEXT, words.title());
    document.add(new StoredField(SHOWN_TEXT, words.body()));
    text(document, BODY, words.text());
    return document;
  }

  static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }

  private static void text(Document document, String field, PostWords.Field words) {
    document.add(new TextField(field, words.stems(), Store.NO));
    document.add(new TextField(exact(field), words.exact(), Store.NO));
  }
}
