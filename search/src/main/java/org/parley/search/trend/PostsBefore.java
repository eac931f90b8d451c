package org.parley.search.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was before the period: read once, kept of it is where the period's terms occur. */
final class PostsBefore {

  private final Vocabulary vocabulary;
  private final TermReader reader;
  private final TermTally tally;
  private final Map<Long, Integer> threads = new HashMap<>();
  private int posts;

  /**
   * @param tally the terms that are looked for
   */
  PostsBefore(Vocabulary vocabulary, TermReader reader, TermTally tally) {
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.tally = tally;
  }

  void add(TrendPost post) {
    posts++;
    int thread = threads.computeIfAbsent(post.threadId(), id -> threads.size());
    Ints words = new Ints();
    for (List<String> run : post.runs()) {
      run.forEach(word -> words.add(vocabulary.known(word)));
      words.add(Vocabulary.NONE);
    }
    reader.each(words.toArray(), term -> tally.addKnown(term, thread));
  }

  int size() {
    return posts;
  }

  int threads() {
    return threads.size();
  }

  int threadsWith(long term) {
    return (int) tally.of(term).stream().distinct().count();
  }
}
