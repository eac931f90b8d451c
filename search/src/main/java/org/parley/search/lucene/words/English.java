package org.parley.search.lucene.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How texts become terms: stems without stop words for words, and every word as it stands for
 * phrases and beginnings. Both lower-cased and without accents.
 */
public final class English {

  /** Words as they stand. */
  public static final Analyzer EXACT =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(words, folded(words));
        }
      };

  /** Stems of words that mean something. */
  public static final Analyzer STEMMED =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer words = new StandardTokenizer();
          TokenStream meaning =
              new StopFilter(
                  folded(new EnglishPossessiveFilter(words)),
                  EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
          return new TokenStreamComponents(words, new PorterStemFilter(meaning));
        }
      };

  /** A term and where it stands in the text. */
  public record Token(String term, int start, int end) {}

  private English() {}

  public static List<String> terms(Analyzer analyzer, String text) {
    return tokens(analyzer, text).stream().map(Token::term).toList();
  }

  public static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static TokenStream folded(TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}
