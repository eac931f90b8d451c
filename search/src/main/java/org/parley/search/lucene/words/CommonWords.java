package org.parley.search.lucene.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.parley.search.trend.Folding;
import org.parley.search.trend.TrendLanguage;

/**
 * Words that tell of no matter, in the languages for which Snowball has a list and in Arabic: all
 * together, as a text's language is not asked for. A word that one language has for little things
 * is then none in another one either; that is rarely a loss.
 */
public final class CommonWords implements TrendLanguage {

  private static final List<String> LANGUAGES =
      List.of(
          "danish",
          "dutch",
          "english",
          "finnish",
          "french",
          "german",
          "hungarian",
          "italian",
          "norwegian",
          "portuguese",
          "russian",
          "spanish",
          "swedish");

  /** What people who ask and answer say whatever it is about, beyond the lists. */
  private static final List<String> POLITE =
      List.of(
          "hi",
          "hello",
          "hey",
          "dear",
          "thanks",
          "thank",
          "thx",
          "please",
          "pls",
          "sorry",
          "yes",
          "ok",
          "okay",
          "can",
          "will",
          "just",
          "don't",
          "doesn't",
          "didn't",
          "i'm",
          "i've",
          "it's",
          "can't",
          "won't",
          "would",
          "could",
          "should",
          "also",
          "get",
          "got",
          "one",
          "hallo",
          "danke",
          "bitte",
          "merci",
          "bonjour",
          "gracias",
          "hola",
          "obrigado",
          "obrigada");

  public static final CommonWords ALL = new CommonWords();

  private final Set<String> words = new HashSet<>();

  private CommonWords() {
    LANGUAGES.forEach(this::addSnowball);
    add(ArabicAnalyzer.getDefaultStopSet());
    POLITE.forEach(word -> words.add(Folding.of(word)));
  }

  @Override
  public boolean isCommon(String word) {
    return words.contains(word);
  }

  /** As English has it; of other languages the plain plural at most. */
  @Override
  public String stem(String word) {
    return new OneWord(Language.ENGLISH).stem(word);
  }

  private void addSnowball(String language) {
    String file = language + "_stop.txt";
    try (InputStream list = SnowballFilter.class.getResourceAsStream(file)) {
      add(WordlistLoader.getSnowballWordSet(new InputStreamReader(list, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CharArraySet list) {
    list.forEach(word -> words.add(Folding.of(new String((char[]) word))));
  }
}
