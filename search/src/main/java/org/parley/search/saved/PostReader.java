package org.parley.search.saved;

import java.util.Optional;
import java.util.Set;
import org.parley.search.PostDocument;
import org.parley.search.SearchText;

/**
 * Reads posts and typed texts as the engines do, but one post at a time and without an index: it
 * tells which of very many saved searches are worth asking the engine about one new post.
 */
public interface PostReader {

  /**
   * Terms of which every post that the text can find has one at least; beginnings of words end with
   * a star.
   *
   * @return empty when any post may be found
   */
  Optional<Set<String>> telling(SearchText text);

  Read read(PostDocument post);

  /** A post that has been read. */
  interface Read {

    /** All its terms, and the beginnings of them. */
    Set<String> terms();

    /** Whether an engine may find the post by the text: never no where one would. */
    boolean mayBeFound(SearchText text);
  }
}
