package org.parley.web.api.thread;

import org.parley.community.problem.Invalid;

/**
 * What a thread is to be merged into.
 *
 * @param into the other thread's id
 * @param note why, may be left out
 */
public record MergeJson(Long into, String note) {

  long target() {
    if (into == null) {
      throw new Invalid("into", "merge.into-missing");
    }
    return into;
  }
}
