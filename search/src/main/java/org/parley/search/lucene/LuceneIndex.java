package org.parley.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.parley.community.problem.Conflict;
import org.parley.search.FacetCounts;
import org.parley.search.FacetRequest;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.IndexedPost;
import org.parley.search.PostDocument;
import org.parley.search.ScoreExplanation;
import org.parley.search.SearchIndex;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchOverview;
import org.parley.search.SearchRequest;
import org.parley.search.SimilarRequest;
import org.parley.search.SpellingCorrection;
import org.parley.search.SuggestRequest;
import org.parley.search.ThreadMatches;
import org.parley.search.lucene.words.CommonWords;
import org.parley.search.trend.TrendAnswer;
import org.parley.search.trend.TrendCount;
import org.parley.search.trend.TrendRequest;

/**
 * The index in a folder of its own, which it holds from opening to closing. Searches see the state
 * of the last commit. One that is missing, broken, of an older format or of another community is
 * begun anew, empty, and is complete after its first rebuild.
 */
public final class LuceneIndex implements SearchIndex {

  private final Generations generations;
  private volatile Generation current;
  private volatile Generation earlier;
  private Generation unfinished;
  private FreshLuceneIndex fresh;
  private boolean complete;

  private LuceneIndex(Generations generations) throws IOException {
    this.generations = generations;
    Optional<Generation> left = generations.left();
    this.complete = left.isPresent();
    this.current = complete ? left.get() : generations.begin();
    this.earlier = complete ? generations.earlier(current).orElse(null) : null;
    this.unfinished = generations.unfinished(current).orElse(null);
    generations.commit(current, complete);
    generations.use(current);
    generations.discardAllBut(all());
  }

  /**
   * Opens the index, or begins one.
   *
   * @param community names whose posts it holds
   * @return empty while another process holds the folder
   */
  public static Optional<LuceneIndex> tryOpen(Path path, String community) {
    try {
      Optional<Generations> generations = Generations.tryOpen(path, community);
      return generations.isEmpty() ? Optional.empty() : Optional.of(begun(generations.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LuceneIndex begun(Generations generations) throws IOException {
    try {
      return new LuceneIndex(generations);
    } catch (IOException | RuntimeException e) {
      generations.close();
      throw e;
    }
  }

  /** All that hear of changes. */
  private List<Generation> all() {
    return Stream.of(current, earlier, unfinished).filter(Objects::nonNull).toList();
  }

  @Override
  public synchronized void replace(Collection<Long> threadIds, Collection<PostDocument> documents) {
    DiskWork.unchecked(
        () -> {
          for (Generation generation : all()) {
            generation.replace(threadIds, documents);
          }
        });
  }

  @Override
  public synchronized void replacePosts(
      Collection<Long> postIds, Collection<PostDocument> documents) {
    DiskWork.unchecked(
        () -> {
          for (Generation generation : all()) {
            generation.replacePosts(postIds, documents);
          }
        });
  }

  @Override
  public synchronized void commit() {
    DiskWork.unchecked(
        () -> {
          for (Generation generation : all()) {
            keep(generation);
          }
        });
  }

  synchronized void keep(Generation generation) throws IOException {
    generations.commit(generation, generation == earlier || (generation == current && complete));
  }

  @Override
  public SearchMatches find(SearchRequest request) {
    return read(new LuceneSearch(request)::page);
  }

  @Override
  public ThreadMatches findThreads(SearchRequest request) {
    return read(new ThreadSearch(request)::page);
  }

  @Override
  public SearchOverview overview(FacetRequest request) {
    return read(new ThreadSearch(request)::overview);
  }

  @Override
  public FacetCounts facets(FacetRequest request) {
    return read(new FacetSearch(request)::count);
  }

  @Override
  public List<SearchMatch> similar(SimilarRequest request) {
    return read(new SimilarThreads(request)::find);
  }

  @Override
  public TrendAnswer trends(TrendRequest request) {
    return read(
        searcher -> TrendCount.of(request, new TrendPosts(searcher, request), CommonWords.ALL));
  }

  @Override
  public List<Long> suggest(SuggestRequest request) {
    return read(new SuggestedThreads(request)::find);
  }

  @Override
  public Set<Long> among(SearchRequest request, Collection<PostDocument> posts) {
    return posts.isEmpty() ? Set.of() : read(new PostsAmong(request, posts)::find);
  }

  @Override
  public List<ScoreExplanation> explain(SearchRequest request, Collection<Long> postIds) {
    return read(new LuceneExplainer(request, postIds)::explain);
  }

  @Override
  public List<SpellingCorrection> spelling(SearchRequest request) {
    return read(new Spelling(request)::corrections);
  }

  @Override
  public long count(SearchRequest request) {
    return read(new LuceneSearch(request)::count);
  }

  @Override
  public List<IndexedPost> walk(long afterPost, int most) {
    return read(new PostWalk(afterPost, most)::on);
  }

  @Override
  public long size() {
    return read(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  private <T> T read(Generation.Reading<T> reading) {
    while (true) {
      Generation generation = current;
      try {
        return generation.read(reading);
      } catch (AlreadyClosedException e) {
        // a rebuild took over between the two lines: the new one answers
        if (generation == current) {
          throw e;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public synchronized boolean isComplete() {
    return complete;
  }

  /** False after an error such as a full disk, which only opening again heals. */
  public boolean isUsable() {
    Generation other = earlier;
    return current.isUsable() && (other == null || other.isUsable());
  }

  @Override
  public IndexSum sum(long afterThread, long upToThread) {
    return read(new ThreadRange(afterThread, upToThread)::sum);
  }

  @Override
  public synchronized FreshIndex rebuild() {
    requireNoRebuild();
    tidy();
    DiskWork.unchecked(
        () -> {
          unfinished = generations.begin();
          keep(unfinished);
        });
    fresh = new FreshLuceneIndex(this, unfinished);
    return fresh;
  }

  @Override
  public synchronized Optional<FreshIndex> resume(String name) {
    requireNoRebuild();
    if (unfinished == null || !unfinished.name().equals(name)) {
      return Optional.empty();
    }
    fresh = new FreshLuceneIndex(this, unfinished);
    return Optional.of(fresh);
  }

  private void requireNoRebuild() {
    if (fresh != null) {
      throw new IllegalStateException("The index is being rebuilt already");
    }
  }

  @Override
  public synchronized void tidy() {
    if (fresh == null && unfinished != null) {
      Generation left = unfinished;
      unfinished = null;
      DiskWork.unchecked(() -> generations.discard(left));
    }
  }

  @Override
  public boolean canRollBack() {
    return earlier != null;
  }

  @Override
  public synchronized void rollBack() {
    Generation back = earlier;
    if (back == null) {
      throw new Conflict("search.no-earlier");
    }
    DiskWork.unchecked(
        () -> {
          keep(back);
          generations.use(back);
        });
    earlier = current;
    current = back;
  }

  synchronized void takeOver(Generation whole) throws IOException {
    generations.commit(whole, true);
    generations.use(whole);
    Generation old = current;
    Generation older = complete ? earlier : old;
    earlier = complete ? old : null;
    current = whole;
    complete = true;
    unfinished = null;
    fresh = null;
    if (older != null) {
      generations.discard(older);
    }
  }

  synchronized void leave() {
    fresh = null;
  }

  synchronized void abandon(Generation left) throws IOException {
    fresh = null;
    unfinished = null;
    generations.discard(left);
  }

  /** A rebuild that is under way can be resumed from what it kept. */
  @Override
  public synchronized void close() {
    DiskWork.unchecked(
        () -> {
          try (generations) {
            all().forEach(Generation::close);
          }
        });
  }
}
