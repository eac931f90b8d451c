package org.parley.search;

import java.util.Collection;
import java.util.List;

/**
 * The port behind which an engine keeps a copy of the published posts. Written to by one process;
 * searched by many threads, also while it is being rebuilt.
 */
public interface SearchIndex extends AutoCloseable {

  /**
   * Replaces everything of the given threads by the given documents; a thread without documents is
   * gone. It counts from the next {@link #commit} on.
   */
  void replace(Collection<Long> threadIds, Collection<PostDocument> documents);

  /** Makes what was written visible to searches and safe from a crash. */
  void commit();

  /** One page of the posts that match and that the request's actor may see. */
  SearchMatches find(SearchRequest request);

  /**
   * The threads that are most like what a title says, by their openings: most of the telling words
   * occur, above all in the title.
   */
  List<SearchMatch> similar(SimilarRequest request);

  /**
   * The words that were probably meant where those that were typed find nothing or little. Only
   * posts that the request's actor may see tell of them.
   */
  List<SpellingCorrection> spelling(SearchRequest request);

  /** How many posts match and may be seen by the request's actor. */
  long count(SearchRequest request);

  /** How many documents searches see, whoever may see them. */
  long size();

  /** Whether it holds the whole community: it was once built, and has followed since. */
  boolean isComplete();

  /** Begins a rebuild, of which there is one at a time. */
  FreshIndex rebuild();

  @Override
  void close();
}
