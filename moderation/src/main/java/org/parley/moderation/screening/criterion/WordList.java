package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.PorterStemmer;
import org.parley.community.problem.Invalid;

/**
 * Words and phrases, such as the names of competitors or products: as they stand, or in every
 * English form by Porter's stemmer (M. F. Porter, An algorithm for suffix stripping, 1980).
 */
public final class WordList implements Criterion {

  static final String WORDS = "words";
  static final String FORMS = "forms";

  private final PhraseBook book;

  WordList(List<String> words, UnaryOperator<String> stem) {
    this.book = new PhraseBook(words, stem);
    if (book.isEmpty()) {
      throw new Invalid(WORDS, "screening.no-words");
    }
  }

  public static WordList of(Settings settings) {
    boolean isExact = settings.text(FORMS).equals("exact");
    return new WordList(
        settings.requiredLines(WORDS), isExact ? UnaryOperator.identity() : WordList::stem);
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    return book.in(post);
  }

  /** The stemmer keeps a buffer: each call has its own, as posts are read on several threads. */
  private static String stem(String word) {
    boolean isEnglish = word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    return isEnglish ? new PorterStemmer().stem(word) : word;
  }
}
