package org.parley.ops.bench.generate;

import org.parley.ops.ingest.IngestConnection;

/** The words that the database itself searches: they were written with the posts. */
final class SearchTexts {

  private SearchTexts() {}

  /**
   * Takes back what a rebuild of the index asks for, to read the words of all threads anew: they
   * would be found as they are, post by post.
   */
  static int settle(IngestConnection connection, long threads) {
    return connection.execute("delete from search_text_pending where thread_id <= ?", threads);
  }
}
