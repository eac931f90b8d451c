package org.parley.search.lucene.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How texts of every language fall into words: technical words first, the rest as Unicode says;
 * lower-cased, of one width, without an article that was pulled together with its word ({@code
 * l'onduleur}).
 */
final class Tokens {

  private static final Set<String> CJK =
      Set.of(
          type(StandardTokenizer.IDEOGRAPHIC),
          type(StandardTokenizer.HIRAGANA),
          type(StandardTokenizer.KATAKANA),
          type(StandardTokenizer.HANGUL));

  /** One letter may become up to four. */
  private static final int FOLDED = 4;

  private Tokens() {}

  /** In the order of the text. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(TechnicalWords.in(text));
    String rest = tokens.isEmpty() ? text : without(text, tokens);
    boolean mixed = !tokens.isEmpty();
    addPlain(rest, tokens);
    if (mixed) {
      tokens.sort(Comparator.comparingInt(Token::start));
    }
    return tokens;
  }

  /** The words as they stand. */
  static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  /** Without accents. */
  static String folded(String word) {
    char[] folded = new char[word.length() * FOLDED];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
    return new String(folded, 0, length);
  }

  private static String without(String text, List<Token> taken) {
    StringBuilder rest = new StringBuilder(text);
    for (Token token : taken) {
      for (int i = token.start(); i < token.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }

  private static void addPlain(String text, List<Token> tokens) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    tokenizer.setReader(new StringReader(text));
    try (TokenStream stream = normalized(tokenizer)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String natural = term.toString();
        if (!natural.isEmpty()) {
          boolean cjk = CJK.contains(type.type());
          tokens.add(
              Token.plain(folded(natural), natural, cjk, offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TokenStream normalized(TokenStream words) {
    TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(words));
    TokenStream named = new ElisionFilter(lower, FrenchAnalyzer.DEFAULT_ARTICLES);
    return new DecimalDigitFilter(new ArabicNormalizationFilter(named));
  }

  private static String type(int number) {
    return StandardTokenizer.TOKEN_TYPES[number];
  }
}
