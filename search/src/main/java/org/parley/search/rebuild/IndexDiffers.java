package org.parley.search.rebuild;

import java.io.Serial;
import org.parley.search.indexing.ThreadCopies.Both;

/** A new index does not hold what the database says, and does not serve. */
public final class IndexDiffers extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  IndexDiffers(long firstThread, long lastThread, Both sides) {
    super(
        "Threads %d to %d: the database has %d posts and the new index %d%s"
            .formatted(
                firstThread,
                lastThread,
                sides.database().documents(),
                sides.index().documents(),
                sides.database().documents() == sides.index().documents()
                    ? ", which say something else"
                    : ""));
  }
}
