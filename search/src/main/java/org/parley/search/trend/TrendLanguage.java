package org.parley.search.trend;

/** What counting has to know of languages. Words come folded. */
public interface TrendLanguage {

  /** Whether the word is one of those that every text has, in any language. */
  boolean isCommon(String word);

  /** What the word has in common with its other forms; itself when nobody knows. */
  String stem(String word);
}
