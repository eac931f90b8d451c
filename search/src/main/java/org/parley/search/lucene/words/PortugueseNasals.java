package org.parley.search.lucene.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes one of {@code versão} and {@code versões}, {@code pão} and {@code pães}, after accents are
 * gone: the stemmer knows them by their accents alone, and many type none.
 */
final class PortugueseNasals extends TokenFilter {

  private static final int SHORTEST = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  PortugueseNasals(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    if (word.length() >= SHORTEST && (word.endsWith("oes") || word.endsWith("aes"))) {
      term.setLength(word.length() - "oes".length()).append("ao");
    }
    return true;
  }
}
