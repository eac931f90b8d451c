package org.parley.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.parley.search.FreshIndex;
import org.parley.search.PostDocument;
import org.parley.search.SearchIndex;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchRequest;
import org.parley.search.SimilarRequest;
import org.parley.search.SpellingCorrection;

/**
 * The index in a folder of its own, which it holds from opening to closing. Searches see the state
 * of the last commit. One that is missing, broken, of an older format or of another community is
 * begun anew, empty, and is complete after its first rebuild.
 */
public final class LuceneIndex implements SearchIndex {

  private final Generations generations;
  private volatile Generation current;
  private FreshLuceneIndex fresh;
  private boolean complete;

  private LuceneIndex(Generations generations) throws IOException {
    this.generations = generations;
    Optional<Generation> left = generations.left();
    this.complete = left.isPresent();
    this.current = complete ? left.get() : generations.begin();
    generations.commit(current, complete);
    generations.use(current);
    generations.discardAllBut(current);
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

  @Override
  public synchronized void replace(Collection<Long> threadIds, Collection<PostDocument> documents) {
    DiskWork.unchecked(() -> current.replace(threadIds, documents));
    if (fresh != null) {
      fresh.replace(threadIds, documents);
    }
  }

  @Override
  public synchronized void commit() {
    DiskWork.unchecked(() -> generations.commit(current, complete));
  }

  @Override
  public SearchMatches find(SearchRequest request) {
    return read(new LuceneSearch(request)::page);
  }

  @Override
  public List<SearchMatch> similar(SimilarRequest request) {
    return read(new SimilarThreads(request)::find);
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
    return current.isUsable();
  }

  @Override
  public synchronized FreshIndex rebuild() {
    if (fresh != null) {
      throw new IllegalStateException("The index is being rebuilt already");
    }
    DiskWork.unchecked(() -> fresh = new FreshLuceneIndex(this, generations.begin()));
    return fresh;
  }

  synchronized void takeOver(Generation whole) throws IOException {
    generations.commit(whole, true);
    generations.use(whole);
    Generation old = current;
    current = whole;
    complete = true;
    fresh = null;
    generations.discard(old);
  }

  synchronized void abandon(Generation unfinished) throws IOException {
    fresh = null;
    generations.discard(unfinished);
  }

  @Override
  public synchronized void close() {
    DiskWork.unchecked(
        () -> {
          Generation last = current;
          try (generations;
              last) {
            if (fresh != null) {
              fresh.close();
            }
          }
        });
  }
}
