package org.parley.web.api.thread;

import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Closing;

/**
 * Why a thread is to be closed.
 *
 * @param reason {@code duplicate}, {@code off-topic}, {@code outdated}, {@code resolved-elsewhere}
 *     or {@code other}
 * @param note a word more for readers, may be left out
 * @param duplicateOf the id of the thread that asks the same, for the reason {@code duplicate}; may
 *     be left out
 */
public record CloseJson(String reason, String note, Long duplicateOf) {

  Closing closing() {
    return new Closing(CloseReason.ofWord(reason), note, duplicateOf);
  }
}
