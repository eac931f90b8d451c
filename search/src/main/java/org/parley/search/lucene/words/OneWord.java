package org.parley.search.lucene.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A stemmer's filters applied to one word at a time. For one thread. */
final class OneWord {

  private final Source source = new Source();
  private final TokenStream filters;
  private final CharTermAttribute stem;

  OneWord(Language language) {
    this.filters = language.stemmed(source);
    this.stem = filters.getAttribute(CharTermAttribute.class);
  }

  String stem(String natural) {
    source.next = natural;
    try {
      return filters.incrementToken() ? stem.toString() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next;

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}
