package org.parley.search.lucene;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.parley.search.IndexSum;
import org.parley.search.PostDocument;
import org.parley.search.lucene.words.OwnWords;
import org.parley.search.lucene.words.PostWords;
import org.parley.search.lucene.words.Quality;
import org.parley.search.lucene.words.Weights;
import org.parley.search.trend.TrendSample;

/**
 * The fields of a post in Lucene. An opening post has its thread's title as {@link #TITLE}; the
 * other posts have it as {@link #CONTEXT}, which helps to find but weighs little.
 */
final class Fields {

  /** Raised whenever what is indexed changes: an index of another format is built anew. */
  static final int FORMAT = 5;

  static final String POST = "post";
  static final String THREAD = "thread";
  static final String TITLE = "title";
  static final String CONTEXT = "context";
  static final String BODY = "body";
  static final String TAG = "tag";
  static final String KIND = "kind";
  static final String SPACE = "space";
  static final String AUTHOR = "author";
  static final String AUTHOR_NUMBER = "authorNumber";
  static final String THREAD_AUTHOR = "threadAuthor";
  static final String ANSWERED = "answered";
  static final String OPENING = "opening";
  static final String SOLUTION = "solution";
  static final String VERIFIED = "verified";
  static final String CREATED = "created";
  static final String SCORE = "score";
  static final String EDITED = "edited";
  static final String THREAD_NUMBER = "threadNumber";
  static final String PRINT = "print";
  static final String FEATURES = "features";
  static final String QUALITY = "quality";
  static final String VOTES = "votes";
  static final String LANGUAGE = "language";
  static final String SHOWN_TITLE = "shownTitle";
  static final String SHOWN_TEXT = "shownText";
  static final String COUNTED = "counted";
  static final String SAMPLE = "sample";

  /** As in the other engine: what is longer falls apart. */
  private static final int LONGEST_WORD = 255;

  private static final String EXACT = ".exact";

  /** Words come with spaces between them, as {@link PostWords} made them. */
  static final Analyzer ANALYZER = new WhitespaceAnalyzer(LONGEST_WORD);

  static final Similarity SIMILARITY = new BM25Similarity(Weights.K1, Weights.B);

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
    document.add(new LongPoint(POST, post.postId()));
    document.add(new NumericDocValuesField(PRINT, IndexSum.print(post)));
    document.add(new NumericDocValuesField(CREATED, micros(post.createdAt())));
    document.add(new LongPoint(CREATED, micros(post.createdAt())));
    document.add(new NumericDocValuesField(SCORE, post.score()));
    if (post.editedAt() != null) {
      document.add(new StoredField(EDITED, micros(post.editedAt())));
    }
    document.add(new LongField(THREAD_NUMBER, post.threadId(), Store.NO));
    document.add(new StringField(THREAD, Long.toString(post.threadId()), Store.NO));
    document.add(new NumericDocValuesField(THREAD, post.threadId()));
    keyword(document, KIND, post.kind().name());
    keyword(document, SPACE, Long.toString(post.spaceId()));
    keyword(document, AUTHOR, String.valueOf(post.authorId()));
    if (post.authorId() != null) {
      document.add(new NumericDocValuesField(AUTHOR_NUMBER, post.authorId()));
    }
    keyword(document, THREAD_AUTHOR, String.valueOf(post.threadAuthorId()));
    for (String tag : Set.copyOf(post.tags())) {
      document.add(new StringField(TAG, tag, Store.NO));
      document.add(new SortedSetDocValuesField(TAG, new BytesRef(tag)));
    }
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
    document.add(new NumericDocValuesField(QUALITY, Quality.of(post).packed()));
    PostWords words = PostWords.of(post);
    document.add(new StringField(LANGUAGE, words.language().code(), Store.YES));
    document.add(new StoredField(SHOWN_TITLE, post.title()));
    text(document, post.kind().isOpening() ? TITLE : CONTEXT, words.title());
    document.add(new StoredField(SHOWN_TEXT, words.body()));
    text(document, BODY, words.text());
    document.add(new StoredField(COUNTED, OwnWords.encoded(post)));
    document.add(new NumericDocValuesField(SAMPLE, TrendSample.bucket(post.threadId())));
    return document;
  }

  static long micros(Instant instant) {
    // ChronoUnit counts in nanoseconds, which do not reach beyond the year 2262
    return TimeUnit.SECONDS.toMicros(instant.getEpochSecond())
        + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static void text(Document document, String field, PostWords.Field words) {
    document.add(new TextField(field, words.stems(), Store.NO));
    document.add(new TextField(exact(field), words.exact(), Store.NO));
  }
}
