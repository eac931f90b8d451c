package org.parley.community.document.knowledge;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** The orders that the knowledge base comes in. */
public enum KnowledgeSort {
  /** The last published first. */
  UPDATED,
  /** The most read first. */
  POPULAR;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Updated for null and the empty word. */
  public static KnowledgeSort ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return UPDATED;
    }
    for (KnowledgeSort sort : values()) {
      if (sort.word().equals(word)) {
        return sort;
      }
    }
    throw new Invalid("sort", "sort.unknown");
  }
}
