package org.parley.community.thread;

import java.util.Objects;
import org.parley.community.problem.Invalid;

/**
 * Why a thread is to take no more answers.
 *
 * @param note a word more for readers, may be empty
 * @param duplicateOf the thread that asks the same, null unless the reason is {@link
 *     CloseReason#DUPLICATE} and somebody said which
 */
public record Closing(CloseReason reason, String note, Long duplicateOf) {

  public Closing {
    Objects.requireNonNull(reason);
    note = note == null ? "" : note;
    if (duplicateOf != null && reason != CloseReason.DUPLICATE) {
      throw new Invalid("duplicateOf", "close.not-duplicate");
    }
  }

  public static Closing because(CloseReason reason) {
    return new Closing(reason, "", null);
  }
}
