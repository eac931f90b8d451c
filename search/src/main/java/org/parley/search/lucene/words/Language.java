package org.parley.search.lucene.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;

/**
 * The languages whose inflections are known. Light stemmers take off plurals and cases and leave
 * words apart that an eager one makes the same; English keeps Porter's, which was measured.
 */
public enum Language {
  ENGLISH(
      "eng",
      EnglishAnalyzer.ENGLISH_STOP_WORDS_SET,
      word -> new PorterStemFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(word)))),
  GERMAN(
      "deu",
      GermanAnalyzer.getDefaultStopSet(),
      word ->
          new GermanLightStemFilter(new GermanNormalizationFilter(new ASCIIFoldingFilter(word)))),
  FRENCH(
      "fra",
      FrenchAnalyzer.getDefaultStopSet(),
      word -> new FrenchLightStemFilter(new ASCIIFoldingFilter(word))),
  SPANISH(
      "spa",
      SpanishAnalyzer.getDefaultStopSet(),
      word -> new SpanishLightStemFilter(new ASCIIFoldingFilter(word))),
  PORTUGUESE(
      "por",
      PortugueseAnalyzer.getDefaultStopSet(),
      word -> new PortugueseLightStemFilter(new PortugueseNasals(new ASCIIFoldingFilter(word)))),
  ARABIC("ara", ArabicAnalyzer.getDefaultStopSet(), ArabicStemFilter::new),

  /** Any other: words as they stand, lower-cased and without accents. */
  OTHER("und", CharArraySet.EMPTY_SET, ASCIIFoldingFilter::new);

  private static final List<Language> WITH_INFLECTIONS =
      Arrays.stream(values()).filter(language -> language != OTHER).toList();

  private final String code;
  private final CharArraySet stopWords;
  private final UnaryOperator<TokenStream> stemmer;

  Language(String code, Set<?> stopWords, UnaryOperator<TokenStream> stemmer) {
    this.code = code;
    this.stopWords = CharArraySet.unmodifiableSet(CharArraySet.copy(stopWords));
    this.stemmer = stemmer;
  }

  /** Of ISO 639-3. */
  public String code() {
    return code;
  }

  /** The language of a code, {@link #OTHER} for those whose inflections are not known. */
  public static Language of(String code) {
    return WITH_INFLECTIONS.stream()
        .filter(language -> language.code.equals(code))
        .findFirst()
        .orElse(OTHER);
  }

  boolean isStopWord(String natural) {
    return stopWords.contains(natural);
  }

  TokenStream stemmed(TokenStream word) {
    return stemmer.apply(word);
  }
}
