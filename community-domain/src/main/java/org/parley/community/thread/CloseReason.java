package org.parley.community.thread;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** Why a thread takes no more answers. */
public enum CloseReason {
  DUPLICATE,
  OFF_TOPIC,
  OUTDATED,
  RESOLVED_ELSEWHERE,
  OTHER;

  /** The name used in forms, the API and the database: {@code off-topic}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static CloseReason ofWord(String word) {
    for (CloseReason reason : values()) {
      if (reason.word().equals(word)) {
        return reason;
      }
    }
    throw new Invalid("reason", "close.reason-unknown");
  }
}
