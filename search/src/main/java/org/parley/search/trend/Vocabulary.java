package org.parley.search.trend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the period's posts as numbers: how they are written, and what is counted. */
final class Vocabulary {

  static final int NONE = -1;

  /** Three words have to fit into one number, see {@link TermReader}. */
  static final int MOST = (1 << 21) - 2;

  private final TrendLanguage language;
  private final Map<String, Integer> forms = new HashMap<>();
  private final List<String> spelled = new ArrayList<>();
  private final Ints foldedOf = new Ints();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<String> folded = new ArrayList<>();
  private final BitSet common = new BitSet();
  private final BitSet lettered = new BitSet();
  private final BitSet alone = new BitSet();

  Vocabulary(TrendLanguage language) {
    this.language = language;
  }

  /** The number of a word as it is written; none for what comes when it is full. */
  int form(String written) {
    Integer known = forms.get(written);
    if (known != null) {
      return known;
    }
    if (spelled.size() == MOST) {
      return NONE;
    }
    forms.put(written, spelled.size());
    spelled.add(Folding.withoutPossessive(written));
    foldedOf.add(words.computeIfAbsent(Folding.of(written), this::added));
    return spelled.size() - 1;
  }

  /** The number of what is counted for a word, none when the period does not have it. */
  int known(String written) {
    Integer form = forms.get(written);
    return form != null ? foldedOf.get(form) : words.getOrDefault(Folding.of(written), NONE);
  }

  int word(int form) {
    return form == NONE ? NONE : foldedOf.get(form);
  }

  String spelled(int form) {
    return spelled.get(form);
  }

  String folded(int word) {
    return folded.get(word);
  }

  String stem(int word) {
    return language.stem(folded.get(word));
  }

  int size() {
    return folded.size();
  }

  boolean isCommon(int word) {
    return common.get(word);
  }

  /** Whether it is more than a number. */
  boolean hasLetter(int word) {
    return lettered.get(word);
  }

  /** Whether it says something without another. */
  boolean canStandAlone(int word) {
    return alone.get(word);
  }

  private int added(String word) {
    int number = folded.size();
    folded.add(word);
    boolean hasLetter = word.codePoints().anyMatch(Character::isLetter);
    common.set(number, language.isCommon(word));
    lettered.set(number, hasLetter);
    alone.set(number, hasLetter && word.codePointCount(0, word.length()) > 1);
    return number;
  }
}
