package org.parley.search.trend;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.search.trend.TrendAnswer.Counted;
import org.parley.search.trend.TrendSource.Slice;

/**
 * Counts for one request. The period's posts are read and kept as numbers, those from before are
 * read once and only counted; of both no more than {@link TrendSample} says, so that memory and
 * time have a bound in a community of any size.
 */
public final class TrendCount {

  private final TrendRequest request;
  private final TrendSource source;
  private final Vocabulary vocabulary;
  private final PostsNow now;

  private TrendCount(TrendRequest request, TrendSource source, TrendLanguage language) {
    this.request = request;
    this.source = source;
    this.vocabulary = new Vocabulary(language);
    this.now = new PostsNow(vocabulary);
  }

  public static TrendAnswer of(TrendRequest request, TrendSource source, TrendLanguage language)
      throws IOException {
    return new TrendCount(request, source, language).answer();
  }

  private TrendAnswer answer() throws IOException {
    long allNow = source.count(request.from(), request.to());
    int bucketsNow = TrendSample.buckets(allNow, TrendSample.MOST_NOW);
    source.read(
        new Slice(request.from(), request.to(), bucketsNow), TrendSample.MOST_NOW, now::add);
    BitSet frequent = now.frequent(TrendRequest.LEAST_THREADS);
    TermReader reader = new TermReader(vocabulary, frequent);
    TermTally posts = terms(reader);
    posts.keep(term -> isShared(posts.of(term)));
    PostsBefore before = new PostsBefore(vocabulary, reader, posts.emptied());
    long allBefore = source.count(null, request.from());
    int bucketsBefore = TrendSample.buckets(allBefore, TrendSample.MOST_BEFORE);
    source.read(
        new Slice(null, request.from(), bucketsBefore), TrendSample.MOST_BEFORE, before::add);
    List<Candidate> candidates =
        posts.terms().stream()
            .map(term -> candidate(term, posts.of(term), before))
            .filter(Candidate::isSignificant)
            .sorted()
            .toList();
    TrendWriter writer = new TrendWriter(request, vocabulary, now);
    return new TrendAnswer(
        Matters.of(candidates, request.limit()).stream().map(writer::trend).toList(),
        new Counted(allNow, now.size(), now.threads()),
        new Counted(allBefore, before.size(), before.threads()));
  }

  private TermTally terms(TermReader reader) {
    PhraseFilter filter = new PhraseFilter();
    for (int place = 0; place < now.size(); place++) {
      reader.each(now.words(place), filter::add);
    }
    TermTally tally = new TermTally();
    for (int place = 0; place < now.size(); place++) {
      int post = place;
      reader.each(
          now.words(place),
          term -> {
            if (filter.mayOccur(term, TrendRequest.LEAST_THREADS)) {
              tally.add(term, post);
            }
          });
    }
    return tally;
  }

  /** Whether enough threads and people have it. */
  private boolean isShared(Ints posts) {
    return posts.size() >= TrendRequest.LEAST_THREADS
        && threads(posts).size() >= TrendRequest.LEAST_THREADS
        && posts.stream().map(post -> now.get(post).person()).distinct().count()
            >= TrendRequest.LEAST_PEOPLE;
  }

  private Set<Integer> threads(Ints posts) {
    return posts.stream().mapToObj(post -> now.get(post).thread()).collect(Collectors.toSet());
  }

  private Candidate candidate(long term, Ints posts, PostsBefore before) {
    int[] words = TermReader.wordsOf(term);
    return new Candidate(
        words,
        Arrays.stream(words).mapToObj(vocabulary::folded).toList(),
        Arrays.stream(words).mapToObj(vocabulary::stem).toList(),
        posts,
        threads(posts),
        now.threads(),
        before.threadsWith(term),
        before.threads());
  }
}
