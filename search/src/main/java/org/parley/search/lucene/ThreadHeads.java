package org.parley.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.parley.search.SearchCursor;
import org.parley.search.SearchSort;

/**
 * Of every thread among the documents that match, the one that comes first, and their number. It
 * hears of every post that has a common word, so that it keeps plain arrays by the threads' numbers
 * and makes objects of those alone that are shown.
 */
final class ThreadHeads extends SimpleCollector {

  private static final int FIRST_THREADS = 64;

  private final SearchSort sort;
  private final LongNumbers numbers = new LongNumbers();
  private double[] ranks = new double[FIRST_THREADS];
  private long[] firsts = new long[FIRST_THREADS];
  private int[] documents = new int[FIRST_THREADS];
  private int[] counts = new int[FIRST_THREADS];
  private long total;
  private NumericDocValues threads;
  private NumericDocValues posts;
  private NumericDocValues keys;
  private Scorable scorer;
  private int base;

  /**
   * The first document of a thread.
   *
   * @param rank what is sorted by; times in microseconds are whole numbers as doubles, too
   */
  record Head(long thread, int document, double rank, long post, long posts) {

    static final Comparator<Head> ORDER =
        Comparator.comparingDouble(Head::rank).thenComparingLong(Head::post).reversed();

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

  ThreadHeads(SearchSort sort) {
    this.sort = sort;
  }

  /** How many documents match. */
  long total() {
    return total;
  }

  /** In how many threads they are. */
  long threads() {
    return numbers.size();
  }

  /** The first ones, from the cursor on. */
  List<Head> first(int most, SearchCursor after) {
    PriorityQueue<Head> lastOnTop = new PriorityQueue<>(Head.ORDER.reversed());
    for (int number = 0; number < numbers.size(); number++) {
      if (lastOnTop.size() < most || ranks[number] >= lastOnTop.element().rank()) {
        Head head = head(number);
        if (after == null || head.isAfter(after)) {
          lastOnTop.add(head);
        }
        if (lastOnTop.size() > most) {
          lastOnTop.remove();
        }
      }
    }
    return lastOnTop.stream().sorted(Head.ORDER).toList();
  }

  private Head head(int number) {
    return new Head(
        numbers.key(number), documents[number], ranks[number], firsts[number], counts[number]);
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
    int number = numbers.of(of(threads, document));
    if (number == ranks.length) {
      grow();
    }
    boolean isNew = counts[number]++ == 0;
    if (isNew || rank >= ranks[number]) {
      long post = of(posts, document);
      if (isNew || rank > ranks[number] || post > firsts[number]) {
        ranks[number] = rank;
        firsts[number] = post;
        documents[number] = base + document;
      }
    }
  }

  private void grow() {
    int more = 2 * ranks.length;
    ranks = Arrays.copyOf(ranks, more);
    firsts = Arrays.copyOf(firsts, more);
    documents = Arrays.copyOf(documents, more);
    counts = Arrays.copyOf(counts, more);
  }

  private static long of(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.longValue() : 0;
  }
}
