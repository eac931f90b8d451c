package org.parley.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.parley.search.SearchCursor;
import org.parley.search.SearchSort;

/** Of every thread among the documents that match, the one that comes first, and their number. */
final class ThreadHeads extends SimpleCollector {

  private final SearchSort sort;
  private final Map<Long, Head> heads = new HashMap<>();
  private long total;
  private NumericDocValues threads;
  private NumericDocValues posts;
  private NumericDocValues keys;
  private Scorable scorer;
  private int base;

  /**
   * The first document of a thread so far.
   *
   * @param rank what is sorted by; times in microseconds are whole numbers as doubles, too
   */
  record Head(long thread, int document, double rank, long post, long posts) {

    static final Comparator<Head> ORDER =
        Comparator.comparingDouble(Head::rank).thenComparingLong(Head::post).reversed();

    private Head with(Head other) {
      Head first = ORDER.compare(this, other) <= 0 ? this : other;
      return new Head(thread, first.document, first.rank, first.post, posts + other.posts);
    }

    private boolean isAfter(SearchCursor cursor) {
      double last = cursor.sort() == SearchSort.RELEVANCE ? cursor.score() : cursor.key();
      return rank < last || (rank == last && post < cursor.postId());
    }

    SearchCursor cursor(SearchSort sort, boolean most) {
      return switch (sort) {
        case RELEVANCE -> SearchCursor.ofScore(most, (float) rank, post);
        case NEWEST -> SearchCursor.ofTime(most, (long) rank, post);
        case VOTES -> SearchCursor.ofVotes(most, (long) rank, post);
      };
    }
  }

  private ThreadHeads(SearchSort sort) {
    this.sort = sort;
  }

  static CollectorManager<ThreadHeads, ThreadHeads> by(SearchSort sort) {
    return new CollectorManager<>() {
      @Override
      public ThreadHeads newCollector() {
        return new ThreadHeads(sort);
      }

      @Override
      public ThreadHeads reduce(Collection<ThreadHeads> parts) {
        ThreadHeads all = newCollector();
        for (ThreadHeads part : parts) {
          all.total += part.total;
          part.heads.values().forEach(all::add);
        }
        return all;
      }
    };
  }

  /** How many documents match. */
  long total() {
    return total;
  }

  /** In how many threads they are. */
  long threads() {
    return heads.size();
  }

  /** The first ones, from the cursor on. */
  List<Head> first(int most, SearchCursor after) {
    Stream<Head> left = heads.values().stream();
    if (after != null) {
      left = left.filter(head -> head.isAfter(after));
    }
    return left.sorted(Head.ORDER).limit(most).toList();
  }

  private void add(Head head) {
    heads.merge(head.thread(), head, Head::with);
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == SearchSort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    base = context.docBase;
    threads = DocValues.getNumeric(context.reader(), Fields.THREAD);
    posts = DocValues.getNumeric(context.reader(), Fields.POST);
    keys =
        switch (sort) {
          case RELEVANCE -> null;
          case NEWEST -> DocValues.getNumeric(context.reader(), Fields.CREATED);
          case VOTES -> DocValues.getNumeric(context.reader(), Fields.SCORE);
        };
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    double rank = keys == null ? scorer.score() : of(keys, document);
    long thread = of(threads, document);
    add(new Head(thread, base + document, rank, of(posts, document), 1));
  }

  private static long of(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.longValue() : 0;
  }
}
