package org.parley.web.api.thread;

import org.parley.community.problem.Invalid;

/** Which answer of a thread is meant. */
public record AnswerChoiceJson(Long answerId) {

  long chosen() {
    if (answerId == null) {
      throw new Invalid("answerId", "answer.missing");
    }
    return answerId;
  }
}
