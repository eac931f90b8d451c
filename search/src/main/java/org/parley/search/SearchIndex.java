package org.parley.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.search.trend.TrendAnswer;
import org.parley.search.trend.TrendRequest;

/**
 * The port behind which an engine keeps a copy of the published posts. Written to by one process,
 * or by several that share a cluster, one at a time; searched by many threads, also while it is
 * being rebuilt. The index that a rebuild took over from is kept and hears of every change, so that
 * one may go back to it at any time.
 */
public interface SearchIndex extends AutoCloseable {

  /**
   * Replaces everything of the given threads by the given documents; a thread without documents is
   * gone. It counts from the next {@link #commit} on.
   */
  void replace(Collection<Long> threadIds, Collection<PostDocument> documents);

  /**
   * Replaces single posts by the given documents; a post without one is gone. Not for openings,
   * with which there is more to say of their threads. It counts from the next {@link #commit} on.
   */
  void replacePosts(Collection<Long> postIds, Collection<PostDocument> documents);

  /** Makes what was written visible to searches and safe from a crash. */
  void commit();

  /** One page of the posts that match and that the request's actor may see. */
  SearchMatches find(SearchRequest request);

  /**
   * The same with every thread once, shown by the post that comes first. A page begins where the
   * one before ended, whatever was written since.
   */
  ThreadMatches findThreads(SearchRequest request);

  /**
   * The same with the counts of {@link #facets}, of one state of the index where an engine can tell
   * both at once.
   */
  default SearchOverview overview(FacetRequest request) {
    return new SearchOverview(findThreads(request.search()), facets(request), false);
  }

  /** How the posts that match, and that may be seen, spread over spaces, tags and so on. */
  FacetCounts facets(FacetRequest request);

  /**
   * The threads that are most like what a title says, by their openings: most of the telling words
   * occur, above all in the title.
   */
  List<SearchMatch> similar(SimilarRequest request);

  /** What is written about in a period more than before, of what the request's actor may see. */
  TrendAnswer trends(TrendRequest request);

  /**
   * The openings of threads whose titles and tags hold all that was typed, or else all of it but
   * one slip in each word; the best first.
   */
  List<Long> suggest(SuggestRequest request);

  /** Which of some posts the request finds, on whichever of its pages. */
  Set<Long> among(SearchRequest request, Collection<PostDocument> posts);

  /**
   * How the scores by relevance of some posts came about: of those among them that match and that
   * the request's actor may see.
   */
  List<ScoreExplanation> explain(SearchRequest request, Collection<Long> postIds);

  /**
   * The words that were probably meant where those that were typed find nothing or little. Only
   * posts that the request's actor may see tell of them.
   */
  List<SpellingCorrection> spelling(SearchRequest request);

  /** How many posts match and may be seen by the request's actor. */
  long count(SearchRequest request);

  /**
   * The documents that searches see, by their posts' ids: so many of those that follow a post, for
   * comparing them with the database.
   */
  List<IndexedPost> walk(long afterPost, int most);

  /** How many documents searches see, whoever may see them. */
  long size();

  /** Whether it holds the whole community: it was once built, and has followed since. */
  boolean isComplete();

  /** What it holds, as searches see it, of the threads between. */
  IndexSum sum(long afterThread, long upToThread);

  /** Begins a rebuild, of which there is one at a time; what earlier ones left is deleted. */
  FreshIndex rebuild();

  /** The index that an interrupted rebuild left under this name, unless it is gone. */
  Optional<FreshIndex> resume(String name);

  /** Deletes what interrupted rebuilds left; not to be called during one. */
  void tidy();

  /** Whether there is an earlier index to go back to. */
  boolean canRollBack();

  /**
   * From now on searches see the earlier index, and the one that they saw is the earlier one.
   *
   * @throws org.parley.community.problem.Conflict {@code search.no-earlier} when there is none
   */
  void rollBack();

  @Override
  void close();
}
