package org.parley.ops.search;

import java.util.List;
import java.util.Map;

/**
 * Texts, questions about them, and people's judgements of which text answers which question.
 *
 * @param name of its folder
 */
record JudgedCollection(String name, List<Text> texts, List<Topic> topics) {

  JudgedCollection {
    texts = List.copyOf(texts);
    topics = List.copyOf(topics);
  }

  /** What may be found. */
  record Text(String id, String title, String body) {}

  /**
   * A question and what was judged relevant to it; what is not named is not relevant.
   *
   * @param number its place in the file, from 1
   * @param gains by text: the more relevant the greater, always above 0
   */
  record Topic(int number, String id, String question, Map<String, Integer> gains) {

    Topic {
      gains = Map.copyOf(gains);
    }
  }
}
